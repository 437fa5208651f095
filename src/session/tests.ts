import type { Test } from '../core/course/course.ts';
import type { Id } from '../core/course/id.ts';
import { evolveProgress } from '../core/progress/progress.ts';
import type { Response } from '../core/quiz/question.ts';
import type { Packed } from '../core/quiz/rules.ts';
import { NEW_TEST, type TestAttempt } from '../core/quiz/test-attempt.ts';
import { decideTest, evolveTest, questionsOf, seedFrom, type TestCommand } from '../core/quiz/testing.ts';
import type { LiveQuestion } from './document.ts';
import { report } from './report.ts';
import { keep } from './save.ts';
import { $progress, setVerdict } from './stores.ts';

export type Questions = ReadonlyMap<Id, LiveQuestion>;

export const testAttemptOf = (test: Id): TestAttempt => $progress.get().tests.get(test) ?? NEW_TEST;

/** Draws the questions of a new try. The learner's clock decides which: chance enters here only. */
export function startTest(test: Test): void {
  for (const pool of test.pools) for (const id of pool.questions) setVerdict(id, undefined);
  if (command(test, { type: 'start', seed: seedFrom(`${test.id} ${Date.now()}`) })) keep('soon');
}

export function answerTest(test: Test, question: LiveQuestion, response: Response): void {
  const packed = question.rules.pack(question.ask, response);
  if (command(test, { type: 'answer', question: question.ask.id, response: packed })) keep('soon');
}

/** Judges every drawn question; one that was left open scores nothing. */
export async function handInTest(test: Test, questions: Questions): Promise<void> {
  const results = await judgeAll(test, questions);
  const judged = new Map(
    results.map(({ ask, weight, given }) => [
      ask.id,
      { score: given?.verdict.score ?? 0, weight, lesson: ask.lesson },
    ]),
  );
  if (!command(test, { type: 'hand-in', judged })) return;
  for (const { ask, given } of results) {
    setVerdict(ask.id, given?.verdict);
    if (given) report('test', given.question, given.key, given.response, given.verdict.score);
  }
  keep('now');
}

/** Brings back the explanations of the last try. */
export async function recallTest(test: Test, questions: Questions): Promise<void> {
  if (testAttemptOf(test.id).phase !== 'done') return;
  for (const { ask, given } of await judgeAll(test, questions)) setVerdict(ask.id, given?.verdict);
}

async function judgeAll(test: Test, questions: Questions) {
  const attempt = testAttemptOf(test.id);
  const drawn = questionsOf(test, attempt).flatMap((id) => questions.get(id) ?? []);
  return Promise.all(
    drawn.map(async (question) => ({
      ask: question.ask,
      // What is not scored weighs nothing.
      weight: question.rules.scored ? question.ask.weight : 0,
      given: await judge(question, attempt.answers.get(question.ask.id)),
    })),
  );
}

/** Undefined for a question that was left open. */
async function judge(question: LiveQuestion, packed: Packed | undefined) {
  const { ask, rules } = question;
  const response = packed === undefined ? undefined : rules.unpack(ask, packed);
  if (!rules.isAnswered(ask, response)) return undefined;
  const key = await question.key();
  return { question, key, response, verdict: rules.judge(ask, key, response) };
}

function command(test: Test, input: TestCommand): boolean {
  const before = testAttemptOf(test.id);
  const events = decideTest(test, before, input);
  if (events.length === 0) return false;
  const attempt = events.reduce(evolveTest, before);
  $progress.set(evolveProgress($progress.get(), { type: 'test', test: test.id, attempt }));
  return true;
}
