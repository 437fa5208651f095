import type { Test } from '../core/course/course.ts';
import { type TestAttempt } from '../core/quiz/test-attempt.ts';
import { questionsOf } from '../core/quiz/testing.ts';
import { isAnsweredIn, type Questions } from '../session/index.ts';
import { question as questionText } from '#text/question.ts';
import { test as text } from '#text/test.ts';
import { Icon } from './Icon.tsx';

type Props = {
  readonly test: Test;
  readonly questions: Questions;
  readonly attempt: TestAttempt;
  readonly onOpen: (place: number) => void;
  readonly onHandIn: () => void;
  /** Handing in failed for want of a network. */
  readonly trouble: boolean;
};

/** A look back before handing in: what has an answer, what has not, and the way to each. */
export function TestReview({ test, questions, attempt, onOpen, onHandIn, trouble }: Props) {
  const drawn = questionsOf(test, attempt);
  const isDone = drawn.map((id) => {
    const question = questions.get(id);
    return question !== undefined && isAnsweredIn(attempt, question);
  });
  const open = isDone.filter((done) => !done).length;
  const lead = test.feedback === 'end' ? text.reviewLead : text.checkedLead;
  return (
    <div class="hlt-question">
      <div id={`${test.id}-top`} tabIndex={-1}>
        <p class="hlt-question__title">{text.review}</p>
        <p>{open > 0 ? text.openCount(open) : lead}</p>
      </div>
      <ol class="hlt-review">
        {drawn.map((id, place) => (
          <li key={id}>
            <span>
              {place + 1}. {questions.get(id)?.ask.prompt}
            </span>
            <span class={`hlt-badge ${isDone[place] ? 'hlt-badge--ok' : ''}`}>
              <Icon name={isDone[place] ? 'circle-check' : 'circle'} />
              {isDone[place] ? text.answered : text.open}
            </span>
            <button
              type="button"
              class="hlt-button hlt-button--small"
              onClick={() => onOpen(place)}
              aria-label={`${text.change}: ${text.place(place + 1, drawn.length)}`}
            >
              {text.change}
            </button>
          </li>
        ))}
      </ol>
      <div role="alert">{trouble && <p class="hlt-error">{questionText.noNetwork}</p>}</div>
      <div class="hlt-actions">
        <button type="button" class="hlt-button hlt-button--primary" onClick={onHandIn}>
          {text.handIn}
        </button>
      </div>
    </div>
  );
}
