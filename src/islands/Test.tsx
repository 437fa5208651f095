import { useEffect, useState } from 'preact/hooks';
import type { Test as TestDefinition } from '../core/course/course.ts';
import { NEW_TEST } from '../core/quiz/test-attempt.ts';
import { $progress, handInTest, type Questions, recallTest, startTest } from '../session/index.ts';
import type { KindTable } from './kind.ts';
import { TestResult } from './TestResult.tsx';
import { TestReview } from './TestReview.tsx';
import { TestStart } from './TestStart.tsx';
import { TestQuestion } from './TestQuestion.tsx';
import { useFocus } from './use-focus.ts';
import { useStore } from './use-store.ts';

export type TestProps = {
  readonly test: TestDefinition;
  readonly questions: Questions;
  readonly kinds: KindTable;
};

/** A test: start, questions one by one, a look back before handing in, the result. */
export function Test({ test, questions, kinds }: TestProps) {
  const attempt = useStore($progress).tests.get(test.id) ?? NEW_TEST;
  const [place, setPlace] = useState<number | 'review'>(0);
  const focus = useFocus();
  const goTo = (next: number | 'review') => {
    setPlace(next);
    focus(() => document.getElementById(`${test.id}-top`));
  };

  const [trouble, setTrouble] = useState(false);
  /** The keys come over the network: when that fails the answers stay, and can be handed in again. */
  const attend = (action: Promise<void>) =>
    action.then(
      () => setTrouble(false),
      () => setTrouble(true),
    );

  useEffect(() => {
    void attend(recallTest(test, questions));
  }, []);

  const start = () => {
    startTest(test);
    goTo(0);
  };
  const handIn = async () => {
    await attend(handInTest(test, questions).then(() => goTo(0)));
  };

  if (attempt.phase === 'ready') return <TestStart test={test} attempt={attempt} onStart={start} />;
  if (attempt.phase === 'done')
    return (
      <TestResult
        test={test}
        questions={questions}
        kinds={kinds}
        attempt={attempt}
        onStart={start}
      />
    );
  if (place === 'review')
    return (
      <TestReview
        test={test}
        questions={questions}
        attempt={attempt}
        onOpen={goTo}
        onHandIn={handIn}
        trouble={trouble}
      />
    );
  return (
    <TestQuestion
      key={place}
      test={test}
      questions={questions}
      kinds={kinds}
      attempt={attempt}
      place={place}
      onGo={goTo}
    />
  );
}
