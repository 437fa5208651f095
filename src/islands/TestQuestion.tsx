import { useEffect } from 'preact/hooks';
import { type TestAttempt } from '../core/quiz/test-attempt.ts';
import { questionsOf } from '../core/quiz/testing.ts';
import { answerTest, seen } from '../session/index.ts';
import { test as text } from '../text/nl/test.ts';
import { Icon } from './Icon.tsx';
import { kindOf } from './kind.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { Row } from './Row.tsx';
import type { TestProps } from './Test.tsx';

type Props = TestProps & {
  readonly attempt: TestAttempt;
  readonly place: number;
  readonly onGo: (place: number | 'review') => void;
};

/** One question of the test. Every change is kept; nothing is judged before the learner hands in. */
export function TestQuestion({ test, questions, kinds, attempt, place, onGo }: Props) {
  const drawn = questionsOf(test, attempt);
  const id = drawn[place];
  const question = id && questions.get(id);
  useEffect(() => {
    if (id) seen(id);
  }, [id]);
  if (!question) return null;

  const { ask, rules } = question;
  const packed = attempt.answers.get(ask.id);
  const isLast = place === drawn.length - 1;
  const next = (event: Event) => {
    event.preventDefault();
    onGo(isLast ? 'review' : place + 1);
  };
  return (
    <form class="hlt-question" noValidate onSubmit={next}>
      <p class="hlt-eyebrow" id={`${test.id}-top`} tabIndex={-1}>
        {text.place(place + 1, drawn.length)}
      </p>
      <Row filled={drawn.map((it) => attempt.answers.has(it))} />
      <QuestionFields
        ask={ask}
        kind={kindOf(kinds, ask.kind)}
        response={packed === undefined ? undefined : rules.unpack(ask, packed)}
        name={`${test.id}-${ask.id}`}
        onChange={(response) => answerTest(test, question, response)}
      />
      <div class="hlt-actions">
        <button type="submit" class="hlt-button hlt-button--primary">
          {isLast ? text.toReview : text.next} <Icon name="arrow-right" />
        </button>
        {place > 0 && (
          <button type="button" class="hlt-button" onClick={() => onGo(place - 1)}>
            <Icon name="arrow-left" /> {text.previous}
          </button>
        )}
        {!isLast && attempt.answers.size === drawn.length && (
          <button type="button" class="hlt-button" onClick={() => onGo('review')}>
            <Icon name="list-check" /> {text.toReview}
          </button>
        )}
      </div>
    </form>
  );
}
