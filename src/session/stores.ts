import { atom } from 'nanostores';
import type { Id } from '../core/course/id.ts';
import type { Outcome } from '../core/progress/outcome.ts';
import { NO_PROGRESS, type Progress } from '../core/progress/progress.ts';
import type { Verdict } from '../core/quiz/rules.ts';

/** All that the learner did. Read it anywhere; only the actions change it. */
export const $progress = atom<Progress>(NO_PROGRESS);

/** Explanations on the screen, per question. Not kept: they follow from the answer and the key. */
export const $verdicts = atom<ReadonlyMap<Id, Verdict>>(new Map());

/**
 * `none`: no learning platform, and none expected · `kept`: the last save arrived · `retrying`: it did
 * not, and we try again · `waiting`: the platform is gone, and what is done waits in this browser · `lost`:
 * it is gone, and nothing keeps what is done.
 */
export type Connection = 'none' | 'kept' | 'retrying' | 'waiting' | 'lost';

export const $connection = atom<Connection>('none');

/** What the platform, or this browser, last said to have kept in this launch. */
export const $kept = atom<Outcome | undefined>();

/** A launch for review, or a second tab: everything can be read, nothing is reported. */
export const $readOnly = atom(false);

/** The course is open in another tab, which keeps the progress. Set before `$readOnly`. */
export const $elsewhere = atom(false);

export const setVerdict = (question: Id, verdict: Verdict | undefined): void => {
  const verdicts = new Map($verdicts.get());
  if (verdict) verdicts.set(question, verdict);
  else verdicts.delete(question);
  $verdicts.set(verdicts);
};
