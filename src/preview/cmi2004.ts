import type { Cmi } from './cmi.ts';
import type { Mode } from './call.ts';

export type Launch2004 = {
  readonly mode: Mode;
  readonly learner: { readonly id: string; readonly name: string };
  /** From the manifest, 0 to 1. */
  readonly passing?: string;
};

/** Data is given back only where the last word was suspend, as Moodle does. @spec scorm.md 4.3 */
export function startOf2004(kept: Cmi | undefined, { mode, learner, passing }: Launch2004): Cmi {
  const isResumed = kept?.['cmi.exit'] === 'suspend';
  const once = ['cmi.exit', 'cmi.session_time'];
  const given = Object.entries(kept ?? {}).filter(([element]) => !once.includes(element));
  return {
    ...(isResumed ? Object.fromEntries(given) : {}),
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.mode': mode,
    'cmi.credit': mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.entry': isResumed ? 'resume' : 'ab-initio',
    ...(passing && { 'cmi.scaled_passing_score': passing }),
  };
}

/** @param mastery 0 to 100 */
export const passingOf = (mastery: number | undefined): string | undefined =>
  mastery === undefined ? undefined : String(mastery / 100);
