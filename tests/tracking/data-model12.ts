/**
 * The data model of SCORM 1.2, as strict as the strictest platform that we know (Moodle, ADL's own test
 * suite). @spec SCORM 1.2 RTE 3.4.2; scorm.md 4.8, 4.9
 */
type Element = {
  readonly name: RegExp;
  readonly access: 'r' | 'w' | 'rw';
  readonly format?: RegExp;
};

const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_.]{0,249}$/;
const DECIMAL = /^-?\d{1,3}(\.\d{1,2})?$/;
const SCORE = /^(100|\d{1,2})(\.\d+)?$/;
const ASCII = (length: number) => new RegExp(`^[ -~]{0,${length}}$`);
const FEEDBACK = /^([tf01]|[a-z0-9](,[a-z0-9])*|)$/;

const core = (name: string) => new RegExp(`^cmi\\.core\\.${name}$`);
const interaction = (name: string) => new RegExp(`^cmi\\.interactions\\.\\d+\\.${name}$`);

const MODEL: readonly Element[] = [
  {
    name: core('(student_id|student_name|credit|entry|total_time|lesson_mode|_children)'),
    access: 'r',
  },
  { name: core('score\\._children'), access: 'r' },
  { name: core('lesson_location'), access: 'rw', format: ASCII(255) },
  {
    name: core('lesson_status'),
    access: 'rw',
    format: /^(passed|completed|failed|incomplete|browsed)$/,
  },
  { name: core('score\\.(raw|min|max)'), access: 'rw', format: SCORE },
  { name: core('exit'), access: 'w', format: /^(time-out|suspend|logout|)$/ },
  { name: core('session_time'), access: 'w', format: TIMESPAN },
  { name: /^cmi\.suspend_data$/, access: 'rw', format: ASCII(4096) },
  { name: /^cmi\.launch_data$/, access: 'r' },
  {
    name: /^cmi\.student_data\.(mastery_score|max_time_allowed|time_limit_action|_children)$/,
    access: 'r',
  },
  { name: /^cmi\.interactions\.(_children|_count)$/, access: 'r' },
  { name: interaction('id'), access: 'w', format: IDENTIFIER },
  {
    name: interaction('type'),
    access: 'w',
    format: /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  },
  { name: interaction('time'), access: 'w', format: TIME },
  { name: interaction('weighting'), access: 'w', format: DECIMAL },
  { name: interaction('correct_responses\\.\\d+\\.pattern'), access: 'w', format: FEEDBACK },
  { name: interaction('student_response'), access: 'w', format: FEEDBACK },
  {
    name: interaction('result'),
    access: 'w',
    format: /^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d{1,2})?)$/,
  },
  { name: interaction('latency'), access: 'w', format: TIMESPAN },
];

const find = (element: string) => MODEL.find(({ name }) => name.test(element));

/** The error number of a read, or "0". */
export const readError = (element: string): string => {
  const found = find(element);
  return !found ? '401' : found.access === 'w' ? '404' : '0';
};

/** Types whose answers are text, not single characters. */
const IN_WORDS = /^(fill-in|numeric|matching|performance)$/;

/** The error number of a write, or "0". `interactions`: how many entries there are; `type`: of this one. */
export function writeError(
  element: string,
  value: string,
  interactions: number,
  type = '',
): string {
  const found = find(element);
  if (!found) return '401';
  if (element.endsWith('._children') || element.endsWith('._count')) return '402';
  if (found.access === 'r') return '403';
  const format = found.format === FEEDBACK && IN_WORDS.test(type) ? ASCII(255) : found.format;
  if (format && !format.test(value)) return '405';
  const index = /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];
  // A list has no gaps, and an entry begins with its id.
  if (index === undefined || Number(index) < interactions) return '0';
  return Number(index) === interactions && element.endsWith('.id') ? '0' : '201';
}
