import type { Cmi } from './cmi.ts';
import { verbOf } from './lrs/cmi5-rules.ts';
import type { Statement } from './lrs/statement.ts';

/** What a platform knows of the learner, whichever standard it speaks; what that does not have is absent. */
export type Held = {
  /** A word of SCORM 1.2 for it. */
  readonly status: string;
  /** Where passing is told apart from completing: `passed`, `failed` or `unknown`. */
  readonly success?: string;
  /** Whether cmi5 lets the learner move on. */
  readonly isSatisfied?: boolean;
  /** 0 to 100, or empty. */
  readonly score: string;
  /** 0 to 100. */
  readonly progress?: number;
  readonly bookmark?: string;
  /** Characters, of at most `room`. */
  readonly suspendData: number;
  readonly room?: number;
  readonly interactions: number;
  readonly sessionTime?: string;
  readonly totalTime?: string;
};

const interactionsIn = (cmi: Cmi): number =>
  Object.keys(cmi).filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;

export const heldOf12 = (cmi: Cmi): Held => ({
  status: cmi['cmi.core.lesson_status'] || 'not attempted',
  score: cmi['cmi.core.score.raw'] ?? '',
  bookmark: cmi['cmi.core.lesson_location'] ?? '',
  suspendData: (cmi['cmi.suspend_data'] ?? '').length,
  room: 4096,
  interactions: interactionsIn(cmi),
  sessionTime: readable(cmi['cmi.core.session_time']),
  totalTime: readable(cmi['cmi.core.total_time']),
});

export const heldOf2004 = (cmi: Cmi): Held => ({
  status: knownIn(cmi['cmi.completion_status']) ?? 'not attempted',
  success: cmi['cmi.success_status'] || 'unknown',
  score: cmi['cmi.score.raw'] || percentsOf(cmi['cmi.score.scaled']),
  ...(cmi['cmi.progress_measure'] && {
    progress: Math.round(Number(cmi['cmi.progress_measure']) * 100),
  }),
  bookmark: cmi['cmi.location'] ?? '',
  suspendData: (cmi['cmi.suspend_data'] ?? '').length,
  room: 64_000,
  interactions: interactionsIn(cmi),
  sessionTime: readable(cmi['cmi.session_time']),
  totalTime: readable(cmi['cmi.total_time']),
});

const knownIn = (word: string | undefined) => (word && word !== 'unknown' ? word : undefined);

const percentsOf = (scaled: string | number | undefined): string =>
  scaled === undefined || scaled === '' ? '' : String(Number((Number(scaled) * 100).toFixed(2)));

const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** @param said every statement about the AU, in order */
export function heldOfCmi5(
  said: readonly Statement[],
  { isSatisfied, suspendData }: Pick<Held, 'isSatisfied' | 'suspendData'>,
): Held {
  const has = (verb: string) => said.some((one) => verbOf(one) === verb);
  const verdict = said.findLast((one) => ['passed', 'failed'].includes(verbOf(one)));
  const told = said.findLast((one) => one.result?.extensions?.[PROGRESS] !== undefined);
  const begun = has('initialized') ? 'incomplete' : 'not attempted';
  return {
    status: has('completed') ? 'completed' : begun,
    success: verdict ? verbOf(verdict) : 'unknown',
    isSatisfied,
    score: percentsOf(verdict?.result?.score?.scaled),
    ...(told && { progress: Number(told.result?.extensions?.[PROGRESS]) }),
    suspendData,
    interactions: said.filter((one) => verbOf(one) === 'answered').length,
  };
}

/** Hours, minutes and seconds, without the zeros and hundredths of SCORM. */
function readable(time = ''): string {
  const [, hours, minutes, seconds] =
    /^(\d+):(\d\d):(\d\d)/.exec(time) ??
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(time) ??
    [];
  const two = (part = '0') => part.padStart(2, '0');
  return `${Number(hours ?? 0)}:${two(minutes)}:${two(seconds)}`;
}
