import type { Test } from '../core/course/course.ts';
import type { TestAttempt } from '../core/quiz/test-attempt.ts';
import { current } from '../session/index.ts';
import { pretest, test as text } from '#text/test.ts';

type Props = {
  readonly test: Test;
  readonly attempt: TestAttempt;
  readonly onStart: () => void;
};

/** What is asked and what is needed, before the first question. */
export function TestStart({ test, attempt, onStart }: Props) {
  const count = test.pools.reduce((sum, pool) => sum + pool.count, 0);
  return (
    <div class="hlt-card" id={`${test.id}-top`} tabIndex={-1}>
      <p class="hlt-card__title">{test.title}</p>
      {test.knownAt === undefined ? (
        <>
          {current().document.optional?.includes(test.id) && <p>{text.practice}</p>}
          <p>{text.about(count, test.passMark)}</p>
          <p>{test.feedback === 'end' ? text.rules : text.rulesOfChecking}</p>
          <p>{text.tries(test.tries - attempt.tries)}</p>
        </>
      ) : (
        <>
          <p>{pretest.about(count)}</p>
          <p>{pretest.rule(test.knownAt)}</p>
          <p>{pretest.free}</p>
        </>
      )}
      <div class="hlt-actions">
        <button type="button" class="hlt-button hlt-button--primary" onClick={onStart}>
          {test.knownAt === undefined ? text.start : pretest.start}
        </button>
      </div>
    </div>
  );
}
