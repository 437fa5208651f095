import { useEffect, useState } from 'preact/hooks';
import type { Test } from '../core/course/course.ts';
import type { Id } from '../core/course/id.ts';
import type { TestAttempt } from '../core/quiz/test-attempt.ts';
import { questionsOf } from '../core/quiz/testing.ts';
import { $verdicts, type Questions } from '../session/index.ts';
import { test as text } from '#text/test.ts';
import { type KindTable, kindOf } from './kind.ts';
import { PretestResult } from './PretestResult.tsx';
import { TestAnswer } from './TestAnswer.tsx';
import { TestOutcome } from './TestOutcome.tsx';
import { useStore } from './use-store.ts';

type Props = {
  readonly test: Test;
  readonly questions: Questions;
  readonly kinds: KindTable;
  readonly attempt: TestAttempt;
  readonly onStart: () => void;
};

/** What came of it, and every question with its explanation. */
export function TestResult({ test, questions, kinds, attempt, onStart }: Props) {
  const verdicts = useStore($verdicts);
  const general = useFeedback(questions, attempt);
  const drawn = questionsOf(test, attempt).flatMap((id) => questions.get(id) ?? []);
  return (
    <div class="hlt-question">
      {test.knownAt === undefined ? (
        <TestOutcome test={test} attempt={attempt} drawn={drawn} onStart={onStart} />
      ) : (
        <PretestResult test={test} questions={questions} />
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
