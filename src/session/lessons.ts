import type { Id } from '../core/course/id.ts';
import { isDone, outcomeOf } from '../core/progress/outcome.ts';
import { evolveProgress } from '../core/progress/progress.ts';
import { relearnt } from '../core/quiz/test-attempt.ts';
import { current } from './current.ts';
import { keep } from './save.ts';
import { $progress } from './stores.ts';

/** A lesson is on the screen: the bookmark. */
export function showLesson(lesson: Id): void {
  if ($progress.get().place === lesson) return;
  $progress.set(evolveProgress($progress.get(), { type: 'lesson-shown', lesson }));
  keep('later');
}

/** The learner reached the end of a lesson. */
export function finishLesson(lesson: Id): void {
  const before = $progress.get();
  for (const [test, old] of before.tests) {
    const attempt = relearnt(old, lesson);
    if (attempt !== old)
      $progress.set(evolveProgress($progress.get(), { type: 'test', test, attempt }));
  }
  if (!before.seen.has(lesson))
    $progress.set(evolveProgress($progress.get(), { type: 'lesson-seen', lesson }));
  if ($progress.get() !== before)
    keep(isDone(outcomeOf($progress.get(), current().requirements)) ? 'now' : 'later');
}
