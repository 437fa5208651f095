import { useEffect, useRef, useState } from 'preact/hooks';
import type { Test } from '../core/course/course.ts';
import type { TestAttempt } from '../core/quiz/test-attempt.ts';
import { $verdicts, checkTest, isAnsweredIn, type LiveQuestion } from '../session/index.ts';
import { useAttend } from './use-attend.ts';
import { useFocus } from './use-focus.ts';
import { useStore } from './use-store.ts';

/** Judging one question of a test that explains each, before the learner goes on to the next. */
export function useCheck(test: Test, attempt: TestAttempt, question: LiveQuestion) {
  const found = useStore($verdicts).get(question.ask.id);
  const [empty, setEmpty] = useState(0);
  const [general, setGeneral] = useState('');
  const { trouble, attend } = useAttend();
  const box = useRef<HTMLDivElement>(null);
  const focus = useFocus();

  /** Checked in this try, perhaps in an earlier launch: the answer stands. */
  const locked = attempt.scores.has(question.ask.id);
  const verdict = locked ? found : undefined;

  useEffect(() => {
    if (locked) void attend(async () => setGeneral((await question.key()).feedback));
  }, [locked]);

  const check = async () => {
    if (!isAnsweredIn(attempt, question)) return setEmpty(empty + 1);
    setEmpty(0);
    await attend(async () => {
      await checkTest(test, question);
      focus(() => box.current);
    });
  };
  return { locked, verdict, general, empty, trouble, check, box };
}
