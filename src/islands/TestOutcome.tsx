import type { Test } from '../core/course/course.ts';
import type { Id } from '../core/course/id.ts';
import { isDone, outcomeOf } from '../core/progress/outcome.ts';
import { isLessonDone } from '../core/progress/progress.ts';
import { isPassed, type TestAttempt } from '../core/quiz/test-attempt.ts';
import { percentageOf } from '../core/quiz/testing.ts';
import { $progress, current, type LiveQuestion } from '../session/index.ts';
import { test as text } from '#text/test.ts';
import { Icon } from './Icon.tsx';
import { LessonLink } from './LessonLink.tsx';
import { PracticeLink } from './PracticeLink.tsx';
import { useStore } from './use-store.ts';

type Props = {
  readonly test: Test;
  readonly attempt: TestAttempt;
  readonly drawn: readonly LiveQuestion[];
  readonly onStart: () => void;
};

/** Passed or not, which lessons to read again, and the way to a new try. */
export function TestOutcome({ test, attempt, drawn, onStart }: Props) {
  const progress = useStore($progress);
  const passed = isPassed(test, attempt);
  const scored = drawn
    .filter(({ rules }) => rules.scored)
    .map(({ ask }) => ({ ...ask, score: attempt.scores.get(ask.id) ?? 0 }));
  const percentage = percentageOf(scored);
  const missed = [...new Set(scored.filter(({ score }) => score < 1).map(({ lesson }) => lesson))];
  const { requirements } = current();
  const left = requirements.lessons.filter((id) => !isLessonDone(progress, id)).length;
  const isAllDone = isDone(outcomeOf(progress, requirements));
  const blocked = attempt.relearn.length > 0;
  // No try counted after one was handed in: they were used up, and are new again.
  const isFresh = attempt.tries === 0;
  const next = blocked
    ? text.relearn
    : isFresh
      ? text.advice
      : text.tries(test.tries - attempt.tries);
  return (
    <>
      <div
        class={`hlt-feedback hlt-feedback--${passed ? 'ok' : 'no'}`}
        id={`${test.id}-top`}
        tabIndex={-1}
      >
        <p class="hlt-feedback__title">
          <Icon name={passed ? 'circle-check' : 'circle-x'} />
          {percentage >= test.passMark
            ? text.passed(percentage)
            : text.failed(percentage, test.passMark)}
        </p>
        {attempt.best !== undefined && attempt.best > percentage && (
          <p>{text.best(attempt.best)}</p>
        )}
        {passed && (
          <p>{left > 0 ? text.lessonsLeft(left) : isAllDone ? text.allDone : text.testLeft}</p>
        )}
        {!passed && <p>{next}</p>}
        {passed && isAllDone && (
          <button type="button" class="hlt-button" data-aid="proof">
            {text.proof}
          </button>
        )}
        <LessonLinks lessons={blocked ? attempt.relearn : missed} />
        {missed.length > 0 && <PracticeLink />}
      </div>
      {!blocked && !(passed && percentage === 100) && (
        <div class="hlt-actions">
          <button
            type="button"
            class={`hlt-button ${passed ? '' : 'hlt-button--primary'}`}
            onClick={onStart}
          >
            <Icon name="refresh" /> {text.again}
          </button>
        </div>
      )}
    </>
  );
}

const LessonLinks = ({ lessons }: { readonly lessons: readonly Id[] }) =>
  lessons.length === 0 ? null : (
    <>
      <p>
        <strong>{text.missed}</strong>
      </p>
      <ul>
        {lessons.map((id) => (
          <li key={id}>
            <LessonLink lesson={id} />
          </li>
        ))}
      </ul>
    </>
  );
