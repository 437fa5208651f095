import type { Session } from './sessions.ts';
import { isSame, type Statement } from './statement.ts';

/** What went before a statement: in its session, and in all of the registration. */
export type Past = {
  readonly session: Session;
  readonly inSession: readonly Statement[];
  readonly inRegistration: readonly Statement[];
};

const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
export const SESSION_ID = `${CMI5}/extensions/sessionid`;
const MASTERY = `${CMI5}/extensions/masteryscore`;
/** Verbs that a course may use as defined by cmi5. */
const OF_COURSES = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const VERDICTS = ['passed', 'failed'];

export const verbOf = ({ verb }: Statement): string => verb.id.replace(/^.*\//, '');
const categories = ({ context }: Statement) =>
  (context?.contextActivities?.['category'] ?? []).map(({ id }) => id);
const isIn = (one: Statement, category: string) =>
  categories(one).includes(`${CMI5}/categories/${category}`);
/** @spec cmi5 7.1.3 */
export const isDefined = (one: Statement): boolean => isIn(one, 'cmi5');
const has = (past: readonly Statement[], ...verbs: readonly string[]) =>
  past.some((one) => isDefined(one) && verbs.includes(verbOf(one)));
const is = (one: Statement, ...verbs: readonly string[]) =>
  isDefined(one) && verbs.includes(verbOf(one));

/** Each answers whether the statement breaks it. */
export const CMI5_RULES = {
  // @spec cmi5 9.2
  'actor-of-the-launch': (one, { session }) => !isSame(one.actor, session.actor),
  // @spec cmi5 9.6.1
  registration: (one, { session }) => one.context?.registration !== session.registration,
  // @spec cmi5 9.6.3.1
  'session-id': (one, { session }) => one.context?.extensions?.[SESSION_ID] !== session.id,
  // @spec cmi5 10.2.1
  template: (one, { session }) =>
    !(one.context?.contextActivities?.['grouping'] ?? []).some(({ id }) => id === session.au.id),
  // @spec cmi5 9.3.2
  'initialized-first': (one, { inSession }) => inSession.length === 0 && !is(one, 'initialized'),
  // @spec cmi5 9.3: the order is that of the times.
  'in-order': (one, { inSession: [first] }) =>
    first !== undefined && Date.parse(one.timestamp) < Date.parse(first.timestamp),
  // @spec cmi5 9.3.8
  'after-terminated': (_, { inSession }) => has(inSession, 'terminated'),
  'verb-twice': (one, { inSession }) => isDefined(one) && has(inSession, verbOf(one)),
  'two-verdicts': (one, { inSession }) => is(one, ...VERDICTS) && has(inSession, ...VERDICTS),
  'completed-once': (one, past) => is(one, 'completed') && has(past.inRegistration, 'completed'),
  'passed-once': (one, past) => is(one, 'passed') && has(past.inRegistration, 'passed'),
  'failed-after-passed': (one, past) => is(one, 'failed') && has(past.inRegistration, 'passed'),
  // @spec cmi5 10.2.2
  'launch-mode': (one, { session }) =>
    session.mode !== 'Normal' && isDefined(one) && !is(one, 'initialized', 'terminated'),
  // @spec cmi5 7.1.3
  'defined-verb': (one) => isDefined(one) && !is(one, ...OF_COURSES),
  // @spec cmi5 6.3
  voiding: ({ verb }) => verb.id === 'http://adlnet.gov/expapi/verbs/voided',
  // @spec cmi5 9.4
  'object-is-the-au': (one, { session }) => isDefined(one) && one.object.id !== session.activityId,
  // @spec cmi5 9.5.1
  'score-misplaced': (one) =>
    isDefined(one) && one.result?.score !== undefined && !is(one, ...VERDICTS),
  'score-range': ({ result }) => {
    const { scaled = 0, raw, min, max } = result?.score ?? {};
    const whole = [raw, min, max].every((it) => it === undefined || Number.isInteger(it));
    return scaled < 0 || !whole || (raw !== undefined && (min === undefined || max === undefined));
  },
  'mastery-score': (one, { session: { masteryScore } }) => {
    const scaled = one.result?.score?.scaled;
    if (masteryScore === undefined || scaled === undefined) return false;
    return is(one, 'passed') ? scaled < masteryScore : is(one, 'failed') && scaled >= masteryScore;
  },
  // @spec cmi5 9.6.3.2
  'mastery-told': (one, { session: { masteryScore } }) =>
    is(one, ...VERDICTS) && one.context?.extensions?.[MASTERY] !== masteryScore,
  // @spec cmi5 9.5.2, 9.5.3
  success: (one) =>
    isDefined(one) &&
    one.result?.success !== (is(one, 'passed') ? true : is(one, 'failed') ? false : undefined),
  completion: (one) =>
    isDefined(one) && one.result?.completion !== (is(one, 'completed') ? true : undefined),
  // @spec cmi5 9.5.4
  duration: (one) =>
    is(one, 'completed', 'terminated', ...VERDICTS) && one.result?.duration === undefined,
  // @spec cmi5 9.6.2.2
  'moveon-category': (one) => isIn(one, 'moveon') !== is(one, 'completed', ...VERDICTS),
  // @spec cmi5 9.5.5.1
  progress: (one, { inRegistration }) => {
    const progress = one.result?.extensions?.[PROGRESS];
    if (progress === undefined) return false;
    const isPercentage =
      Number.isInteger(progress) && Number(progress) >= 0 && Number(progress) <= 100;
    return !isPercentage || is(one, 'completed') || has(inRegistration, 'completed');
  },
} as const satisfies Readonly<Record<string, (one: Statement, past: Past) => boolean>>;

export type Cmi5Rule = keyof typeof CMI5_RULES;

export const brokenBy = (one: Statement, past: Past): readonly Cmi5Rule[] =>
  (Object.keys(CMI5_RULES) as Cmi5Rule[]).filter((rule) => CMI5_RULES[rule](one, past));
