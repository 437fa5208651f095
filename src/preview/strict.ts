import { isQuestionAboutErrors, type Call, type Method, type Mode } from './call.ts';

/** What a strict LMS forbids and scorm-again lets pass, and what it rejects itself. */
export const RULES = [
  'rejected',
  'second-initialize',
  'second-finish',
  'after-finish',
  'arguments',
  'not-a-string',
  'suspend-data-too-long',
  'suspend-data-not-ascii',
  'identifier',
  'vocabulary',
  'response-too-long',
  'time',
  'write-outside-normal',
] as const;

export type Rule = (typeof RULES)[number];
export type Violation = { readonly rule: Rule; readonly call: Call };

/** What went before a call. */
type Session = { readonly mode: Mode; readonly initialized: boolean; readonly finished: boolean };

/** All that a strict LMS would hold against the course. Faults that were switched on are not its doing. */
export function violationsOf(calls: readonly Call[], mode: Mode = 'normal'): readonly Violation[] {
  let session: Session = { mode, initialized: false, finished: false };
  return calls.flatMap((call) => {
    const broken = RULES.filter((rule) => BREAKS[rule](call, session));
    session = after(call, session);
    return broken.map((rule) => ({ rule, call }));
  });
}

const after = (call: Call, session: Session): Session => ({
  ...session,
  initialized: session.initialized || succeeds('LMSInitialize', call),
  finished: session.finished || succeeds('LMSFinish', call),
});

/** A call that was refused may be made again. */
const succeeds = (wanted: Method, { method, result, fault }: Call): boolean =>
  method === wanted && fault !== 'throw' && result !== 'false' && result !== false && result !== 0;

const BREAKS: Readonly<Record<Rule, (call: Call, session: Session) => boolean>> = {
  rejected: ({ method, result, error, fault }) =>
    !fault && !isQuestionAboutErrors(method) && (result === 'false' || error !== '0'),
  'second-initialize': ({ method }, { initialized }) => method === 'LMSInitialize' && initialized,
  'second-finish': ({ method }, { finished }) => method === 'LMSFinish' && finished,
  'after-finish': ({ method }, { finished }) =>
    finished && method !== 'LMSFinish' && !isQuestionAboutErrors(method),
  arguments: (call) => !hasItsArguments(call),
  'not-a-string': ({ args }) => args.some((arg) => typeof arg !== 'string'),
  'suspend-data-too-long': (call) => writes(call, /^cmi\.suspend_data$/, /^[^]{4097,}$/),
  'suspend-data-not-ascii': (call) => writes(call, /^cmi\.suspend_data$/, /[^\x20-\x7e]/),
  // Moodle refuses hyphens, blanks and accents (scorm.md 4.9).
  identifier: (call) =>
    writes(
      call,
      /^cmi\.(interactions|objectives)\.\d+(\.objectives\.\d+)?\.id$/,
      /^(?![A-Za-z][A-Za-z0-9_.]{0,249}$)/,
    ),
  // scorm-again takes words of other standards, and logging out logs the learner out of the LMS.
  vocabulary: (call) =>
    writes(call, /^cmi\.core\.exit$/, /^(?!(suspend|time-out)?$)/) ||
    writes(
      call,
      /^cmi\.interactions\.\d+\.result$/,
      /^(?!(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$)/,
    ),
  'response-too-long': (call) =>
    writes(call, /^cmi\.interactions\.\d+\.(student_response|.*\.pattern)$/, /^[^]{256,}$/),
  time: (call) =>
    writes(
      call,
      /^cmi\.(core\.session_time|interactions\.\d+\.latency)$/,
      /^(?!\d{2,4}:[0-5]\d:[0-5]\d(\.\d{2})?$)/,
    ),
  // A write during review changed a grade of 90 into 10 in Moodle (scorm.md 7.2).
  'write-outside-normal': ({ method }, { mode }) => method === 'LMSSetValue' && mode !== 'normal',
};

/** @spec SCORM 1.2 RTE 3.4.3: an empty string, not nothing. */
function hasItsArguments({ method, args }: Call): boolean {
  if (method === 'LMSSetValue') return args.length === 2;
  if (method === 'LMSGetLastError') return args.length === 0;
  if (method === 'LMSInitialize' || method === 'LMSCommit' || method === 'LMSFinish')
    return args.length === 1 && args[0] === '';
  return args.length === 1;
}

const writes = ({ method, args: [name, value] }: Call, element: RegExp, wrong: RegExp): boolean =>
  method === 'LMSSetValue' &&
  typeof name === 'string' &&
  typeof value === 'string' &&
  element.test(name) &&
  wrong.test(value);
