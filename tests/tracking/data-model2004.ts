/**
 * The data model of SCORM 2004, each rule as strict as the strictest of Moodle, scorm-again and ADL's
 * own tester. @spec SCORM 2004 RTE 4.1 and 4.2; scorm.md 3.2, 4.8, 4.9
 */
type Element = {
  readonly name: RegExp;
  readonly access: 'r' | 'w' | 'rw';
  readonly format?: RegExp;
  /** Outside it a number is not of the wrong type, but out of range. */
  readonly range?: readonly [number, number];
};

// No exponent, no `.5`, no `5.`; real(10,7) keeps seven decimals.
const REAL = /^-?\d{1,10}(\.\d{1,7})?$/;
// A zone only after a fraction, a fraction of at most two digits.
const TIME =
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d:\d\d)?)?$/;
const TIMEINTERVAL = /^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9_.]{0,249}$/;
/** One line, as Moodle reads it: no line break, and a brace in front only for a language. */
const LINE = (length: number) => new RegExp(`^(\\{lang=[a-z-]+\\})?(?!\\{).{0,${length}}$`);
const TEXT = (length: number) => new RegExp(`^[^]{0,${length}}$`);

const cmi = (name: string) => new RegExp(`^cmi\\.${name}$`);
const interaction = (name: string) => new RegExp(`^cmi\\.interactions\\.\\d+\\.${name}$`);

const MODEL: readonly Element[] = [
  {
    name: cmi(
      '(_version|mode|credit|entry|learner_id|learner_name|total_time|launch_data|scaled_passing_score|completion_threshold|max_time_allowed|time_limit_action)',
    ),
    access: 'r',
  },
  { name: cmi('(score|interactions|objectives)\\._children'), access: 'r' },
  { name: cmi('(interactions|objectives)\\._count'), access: 'r' },
  { name: cmi('location'), access: 'rw', format: TEXT(1000) },
  { name: cmi('suspend_data'), access: 'rw', format: TEXT(64_000) },
  {
    name: cmi('completion_status'),
    access: 'rw',
    format: /^(completed|incomplete|not attempted|unknown)$/,
  },
  { name: cmi('success_status'), access: 'rw', format: /^(passed|failed|unknown)$/ },
  { name: cmi('score\\.scaled'), access: 'rw', format: REAL, range: [-1, 1] },
  { name: cmi('score\\.(raw|min|max)'), access: 'rw', format: REAL },
  { name: cmi('progress_measure'), access: 'rw', format: REAL, range: [0, 1] },
  // `logout` is deprecated, and logs the learner out. @spec scorm.md 4.6
  { name: cmi('exit'), access: 'w', format: /^(suspend|normal|time-out|)$/ },
  { name: cmi('session_time'), access: 'w', format: TIMEINTERVAL },
  { name: interaction('id'), access: 'rw', format: IDENTIFIER },
  {
    name: interaction('type'),
    access: 'rw',
    format:
      /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
  },
  { name: interaction('timestamp'), access: 'rw', format: TIME },
  { name: interaction('correct_responses\\.\\d+\\.pattern'), access: 'rw' },
  { name: interaction('weighting'), access: 'rw', format: REAL },
  { name: interaction('learner_response'), access: 'rw' },
  {
    name: interaction('result'),
    access: 'rw',
    format: /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,7})?)$/,
  },
  { name: interaction('latency'), access: 'rw', format: TIMEINTERVAL },
  { name: interaction('description'), access: 'rw', format: LINE(250) },
];

const ID = '[A-Za-z0-9_.]{1,250}';
const NUMBER = '-?\\d{1,10}(\\.\\d{1,7})?';
const listOf = (one: string, most: number) =>
  new RegExp(`^(${one})(\\[,\\](${one})){0,${most - 1}}$`);

/** What each type of interaction takes as an answer, and as a pattern where that differs. */
const ANSWERS: Readonly<Record<string, { readonly response: RegExp; readonly pattern?: RegExp }>> =
  {
    'true-false': { response: /^(true|false)$/ },
    choice: { response: listOf(ID, 36) },
    'fill-in': { response: LINE(250) },
    matching: { response: listOf(`${ID}\\[\\.\\]${ID}`, 36) },
    sequencing: { response: listOf(ID, 36) },
    numeric: {
      response: new RegExp(`^${NUMBER}$`),
      pattern: new RegExp(`^${NUMBER}\\[:\\]${NUMBER}$`),
    },
    likert: { response: new RegExp(`^${ID}$`), pattern: /^$(?!^)/ },
    performance: { response: listOf(`${ID}\\[\\.\\](${ID})?`, 250) },
    'long-fill-in': { response: LINE(4000) },
    other: { response: TEXT(4000) },
  };

const find = (element: string) => MODEL.find(({ name }) => name.test(element));

/** The error number of a read, or "0"; what was never set is another matter. */
export const readError = (element: string): string => {
  const found = find(element);
  return !found ? '401' : found.access === 'w' ? '405' : '0';
};

/** The error number of a write, or "0". */
export function writeError(
  element: string,
  value: string,
  memory: ReadonlyMap<string, string>,
): string {
  const found = find(element);
  if (!found) return '401';
  if (found.access === 'r') return '404';
  if (found.format && !found.format.test(value)) return '406';
  if (found.range && !(found.range[0] <= Number(value) && Number(value) <= found.range[1]))
    return '407';
  const [, , index, part] = element.split('.');
  return element.startsWith('cmi.interactions.')
    ? interactionError(Number(index), `${part}`, element, value, memory)
    : '0';
}

function interactionError(
  index: number,
  part: string,
  element: string,
  value: string,
  memory: ReadonlyMap<string, string>,
): string {
  const stem = `cmi.interactions.${index}`;
  // A list has no gaps.
  if (index > countOf(memory)) return '351';
  // Set once: scorm-again refuses another.
  if (part === 'id') return memory.has(element) ? '351' : '0';
  if (!memory.has(`${stem}.id`)) return '408';
  if (part === 'type') return '0';
  const type = memory.get(`${stem}.type`);
  if (type === undefined) return '408';
  return part === 'learner_response' || part === 'correct_responses'
    ? answerError(part, type, value, patternsBefore(element, memory))
    : '0';
}

function answerError(part: string, type: string, value: string, before: readonly string[]): string {
  const known = ANSWERS[type];
  const format =
    part === 'learner_response' ? known?.response : (known?.pattern ?? known?.response);
  const listed = value.split('[,]');
  const isTwice = type === 'choice' && new Set(listed).size < listed.length;
  if (!format?.test(value) || value === '' || isTwice) return '406';
  return before.includes(value) ? '351' : '0';
}

const patternsBefore = (element: string, memory: ReadonlyMap<string, string>) => {
  const list = /^(.*\.correct_responses\.)\d+\.pattern$/.exec(element)?.[1];
  return [...memory].flatMap(([name, value]) =>
    list && name !== element && name.startsWith(list) ? [value] : [],
  );
};

/** How many interactions there are. */
export const countOf = (memory: ReadonlyMap<string, string>): number =>
  new Set([...memory.keys()].flatMap((name) => /^cmi\.interactions\.(\d+)/.exec(name)?.[1] ?? []))
    .size;
