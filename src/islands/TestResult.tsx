import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Test } from '../core/course/course.ts';
import type { Id } from '../core/course/id.ts';
import { isPassed, type TestAttempt } from '../core/quiz/test-attempt.ts';
import { percentageOf, questionsOf } from '../core/quiz/testing.ts';
import { $progress, $verdicts, current, type LiveQuestion, type Questions } from '../session/index.ts';
import { test as text } from '../text/nl/test.ts';
import { Icon } from './Icon.tsx';
import { type KindTable, kindOf } from './kind.ts';
import { lessonTitle } from './page.ts';
import { TestAnswer } from './TestAnswer.tsx';

type Props = {
  readonly test: Test;
  readonly questions: Questions;
  readonly kinds: KindTable;
  readonly attempt: TestAttempt;
  readonly onStart: () => void;
};

/** What was scored, which lessons to read again, and every question with its explanation. */
export function TestResult({ test, questions, kinds, attempt, onStart }: Props) {
  const { seen } = useStore($progress);
  const verdicts = useStore($verdicts);
  const general = useFeedback(questions, attempt);
  const passed = isPassed(test, attempt);
  const drawn = questionsOf(test, attempt).flatMap((id) => questions.get(id) ?? []);
  const scoreOf = ({ ask }: LiveQuestion) => attempt.scores.get(ask.id) ?? 0;
  const percentage = percentageOf(
    drawn.map((question) => ({ score: scoreOf(question), weight: question.ask.weight })),
  );
  const missed = drawn.filter((question) => scoreOf(question) < 1);
  const lessons = [...new Set(missed.map(({ ask }) => ask.lesson))];
  const left = current().document.lessons.filter((id) => !seen.has(id)).length;
  const blocked = attempt.relearn.length > 0;

  return (
    <div class="hlt-question">
      <div
        class={`hlt-feedback hlt-feedback--${passed ? 'ok' : 'no'}`}
        id={`${test.id}-top`}
        tabIndex={-1}
      >
        <p class="hlt-feedback__title">
          <Icon name={passed ? 'circle-check' : 'circle-x'} />
          {percentage >= test.passMark ? text.passed(percentage) : text.failed(percentage, test.passMark)}
        </p>
        {attempt.best !== undefined && attempt.best > percentage && <p>{text.best(attempt.best)}</p>}
        {passed && <p>{left > 0 ? text.lessonsLeft(left) : text.allDone}</p>}
        {!passed && <p>{blocked ? text.relearn : text.tries(test.tries - attempt.tries)}</p>}
        <LessonLinks lessons={blocked ? attempt.relearn : lessons} />
      </div>
      {!blocked && !(passed && percentage === 100) && (
        <div class="hlt-actions">
          <button type="button" class={`hlt-button ${passed ? '' : 'hlt-button--primary'}`} onClick={onStart}>
            <Icon name="refresh" /> {text.again}
          </button>
        </div>
      )}
      <p class="hlt-question__title">{text.answers}</p>
      {drawn.map((question, place) => (
        <TestAnswer
          key={question.ask.id}
          place={place + 1}
          question={question}
          kind={kindOf(kinds, question.ask.kind)}
          packed={attempt.answers.get(question.ask.id)}
          verdict={verdicts.get(question.ask.id)}
          general={general.get(question.ask.id) ?? ''}
        />
      ))}
    </div>
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
            <a href={`#${id}`}>{lessonTitle(id)}</a>
          </li>
        ))}
      </ul>
    </>
  );

/** The explanations come with the key, which is fetched only now. */
function useFeedback(questions: Questions, attempt: TestAttempt): ReadonlyMap<Id, string> {
  const [feedback, setFeedback] = useState<ReadonlyMap<Id, string>>(new Map());
  useEffect(() => {
    const loaded = [...attempt.scores.keys()].flatMap((id) => questions.get(id) ?? []);
    void Promise.all(
      loaded.map(async ({ ask, key }) => [ask.id, (await key()).feedback] as const),
    ).then((entries) => setFeedback(new Map(entries)));
  }, [attempt.scores]);
  return feedback;
}
