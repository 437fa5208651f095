import type { Snapshot } from '../port.ts';
import { duration, share } from '../scorm2004/formats.ts';
import { MASTERY, PROGRESS, type Said, type Verb } from './statements.ts';

/** What was said so far: in this registration, and `failed` in this session. */
export type Told = {
  readonly progress: number;
  readonly completed: boolean;
  readonly passed: boolean;
  readonly failed: boolean;
};

export type News = Pick<Said, 'result' | 'extensions'> & { readonly verb: Verb };

/**
 * What a snapshot says that was not said yet. `failed` waits until the learner leaves, as only one
 * verdict may be given in a session and the next try may pass; it never follows `passed`. No progress
 * beside completion or after it. @spec cmi5 9.3, 9.5; scorm.md 6
 */
export function newsOf(
  snapshot: Snapshot,
  told: Told,
  masteryScore: number | undefined,
  isLast: boolean,
): readonly News[] {
  const { outcome, sessionTime } = snapshot;
  const time = duration(sessionTime);
  const percents = percentsOf(snapshot);
  const isCompleted = outcome.completion === 'completed';
  const news: News[] = [];
  if (!isCompleted && !told.completed && percents !== told.progress)
    news.push({ verb: 'progressed', result: { extensions: { [PROGRESS]: percents } } });
  if (isCompleted && !told.completed)
    news.push({ verb: 'completed', result: { completion: true, duration: time } });
  if (!('score' in outcome) || told.passed || told.failed) return news;
  if (outcome.success === 'passed' || isLast)
    news.push({
      verb: outcome.success,
      result: {
        success: outcome.success === 'passed',
        score: scoreOf(outcome.score),
        duration: time,
      },
      ...(masteryScore !== undefined && { extensions: { [MASTERY]: masteryScore } }),
    });
  return news;
}

/** @spec cmi5 9.5.5.1: whole percents. Rounded down: 100 is all of it. */
export const percentsOf = ({ progress }: Snapshot): number => Math.floor(progress * 100 + 1e-9);

/** @spec cmi5 9.5.1: raw never without min and max. Rounded down, as in every standard. */
const scoreOf = (score: number) => ({
  scaled: Number(share(score)),
  raw: Math.floor(score * 100 + 1e-9),
  min: 0,
  max: 100,
});
