import { useEffect, useState } from 'preact/hooks';
import type { Response } from '../core/quiz/question.ts';
import type { TestAttempt } from '../core/quiz/test-attempt.ts';
import { questionsOf } from '../core/quiz/testing.ts';
import {
  $progress,
  answerTest,
  isAnsweredIn,
  type LiveQuestion,
  responseOf,
  seen,
} from '../session/index.ts';
import { question as questionText } from '#text/question.ts';
import { test as text } from '#text/test.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Feedback } from './Feedback.tsx';
import { Icon } from './Icon.tsx';
import { kindOf } from './kind.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { Row } from './Row.tsx';
import type { TestProps } from './Test.tsx';
import { useCheck } from './use-check.ts';
import { useStore } from './use-store.ts';

type Props = TestProps & {
  readonly attempt: TestAttempt;
  readonly place: number;
  readonly onGo: (place: number | 'review') => void;
};

/** One question of the test, if there is one at this place. */
export function TestQuestion(props: Props) {
  const { test, questions, place } = props;
  const attempt = useStore($progress).tests.get(test.id) ?? props.attempt;
  // The store draws a moment later; by then a fast hand has pressed the next key.
  const [, draw] = useState({});
  const drawn = questionsOf(test, attempt).map((id) => questions.get(id));
  const question = drawn[place];
  if (!question) return null;
  const isDone = drawn.map((one) => one !== undefined && isAnsweredIn(attempt, one));
  const answer = (response: Response) => {
    answerTest(test, question, response);
    draw({});
  };
  return (
    <QuestionInTest
      {...props}
      attempt={attempt}
      question={question}
      isDone={isDone}
      onAnswer={answer}
    />
  );
}

type InTest = Props & {
  readonly question: LiveQuestion;
  /** Per question of this try. */
  readonly isDone: readonly boolean[];
  readonly onAnswer: (response: Response) => void;
};

/**
 * Every change is kept. Nothing is judged before the learner hands in, or, in a test that explains each
 * question, asks for it.
 */
function QuestionInTest(props: InTest) {
  const { test, kinds, attempt, place, onGo, question, isDone, onAnswer } = props;
  const { ask } = question;
  const kind = kindOf(kinds, ask.kind);
  const name = `${test.id}-${ask.id}`;
  const { locked, verdict, general, empty, trouble, check, box } = useCheck(
    test,
    attempt,
    question,
  );
  useEffect(() => seen(ask.id), [ask.id]);

  const isLast = place === isDone.length - 1;
  const mayCheck = test.feedback === 'question' && !locked;
  const next = () => onGo(isLast ? 'review' : place + 1);
  const submit = (event: Event) => {
    event.preventDefault();
    if (mayCheck) void check();
    else next();
  };
  const nextWords = isLast ? text.toReview : text.next;
  return (
    <form class="hlt-question" noValidate onSubmit={submit}>
      {empty > 0 && <ErrorSummary key={empty} target={`${name}-0`} message={kind.empty} />}
      <p class="hlt-eyebrow" id={`${test.id}-top`} tabIndex={-1}>
        {text.place(place + 1, isDone.length)}
      </p>
      <Row filled={isDone} />
      <QuestionFields
        ask={ask}
        kind={kind}
        response={responseOf(question, attempt.answers.get(ask.id))}
        parts={verdict?.parts ?? (locked ? [] : undefined)}
        empty={empty > 0}
        name={name}
        onChange={onAnswer}
      />
      {verdict && (
        <Feedback
          verdict={verdict}
          general={general}
          shown={false}
          withParts={!kind.explains}
          counts={kind.counts ?? false}
          name={name}
          box={box}
          lesson={ask.lesson}
        />
      )}
      <div role="alert">{trouble && <p class="hlt-error">{questionText.noNetwork}</p>}</div>
      <div class="hlt-actions">
        <button type="submit" class="hlt-button hlt-button--primary">
          {mayCheck ? questionText.check : nextWords} {!mayCheck && <Icon name="arrow-right" />}
        </button>
        {mayCheck && (
          <button type="button" class="hlt-button" onClick={next}>
            {nextWords} <Icon name="arrow-right" />
          </button>
        )}
        {place > 0 && (
          <button type="button" class="hlt-button" onClick={() => onGo(place - 1)}>
            <Icon name="arrow-left" /> {text.previous}
          </button>
        )}
        {!isLast && isDone.every(Boolean) && (
          <button type="button" class="hlt-button" onClick={() => onGo('review')}>
            <Icon name="list-check" /> {text.toReview}
          </button>
        )}
      </div>
    </form>
  );
}
