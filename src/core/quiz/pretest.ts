import type { Id } from '../course/id.ts';

type Judged = { readonly score: number; readonly weight: number; readonly lesson: Id };

/** Lessons whose questions earned at least this percentage of their points. */
export function knownLessons(judged: readonly Judged[], knownAt: number): readonly Id[] {
  const lessons = new Set(judged.map(({ lesson }) => lesson));
  return [...lessons].filter((lesson) => {
    const about = judged.filter((one) => one.lesson === lesson);
    const total = about.reduce((sum, { weight }) => sum + weight, 0);
    const points = about.reduce((sum, { score, weight }) => sum + score * weight, 0);
    // The epsilon is for sums such as 0.1 + 0.7: a float's error is not the learner's.
    return total > 0 && 100 * points + 1e-9 >= knownAt * total;
  });
}
