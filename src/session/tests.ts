import type { Test } from '../core/course/course.ts';
import type { Id } from '../core/course/id.ts';
import { evolveProgress } from '../core/progress/progress.ts';
import type { Response } from '../core/quiz/question.ts';
import type { Packed } from '../core/quiz/rules.ts';
import { NEW_TEST, type TestAttempt } from '../core/quiz/test-attempt.ts';
import {
  decideTest,
  evolveTest,
  questionsOf,
  seedFrom,
  type TestCommand,
} from '../core/quiz/testing.ts';
import { knownLessons } from '../core/quiz/pretest.ts';
import type { LiveQuestion } from './document.ts';
import { current } from './current.ts';
import { report } from './report.ts';
import { keep } from './save.ts';
import { $progress, setVerdict } from './stores.ts';
import { forgetTyped, rememberTyped, responseOf } from './typed.ts';

export type Questions = ReadonlyMap<Id, LiveQuestion>;

export const testAttemptOf = (test: Id): TestAttempt => $progress.get().tests.get(test) ?? NEW_TEST;

/** Draws the questions of a new try. The learner's clock decides which: chance enters here only. */
export function startTest(test: Test): void {
  for (const id of test.pools.flatMap((pool) => pool.questions)) {
    setVerdict(id, undefined);
    forgetTyped(id);
  }
  if (command(test, { type: 'start', seed: seedFrom(`${test.id} ${Date.now()}`) })) keep('soon');
}

export function answerTest(test: Test, question: LiveQuestion, response: Response): void {
  rememberTyped(question, response);
  const packed = question.rules.pack(question.ask, response);
  if (command(test, { type: 'answer', question: question.ask.id, response: packed })) keep('soon');
}

/** Judges one answer at once, in a test that explains each question; from then on it stands. */
export async function checkTest(test: Test, question: LiveQuestion): Promise<void> {
  const { id } = question.ask;
  const given = await judge(question, testAttemptOf(test.id).answers.get(id));
  if (!given) return;
  // A note of an earlier launch is an answer too, that this try does not hold yet.
  if (!testAttemptOf(test.id).answers.has(id)) answerTest(test, question, given.response);
  if (!command(test, { type: 'check', question: id, score: given.verdict.score })) return;
  setVerdict(id, given.verdict);
  keep('now');
}

/** Whether there is anything to judge: a pair that is still missing makes an answer of none. */
export const isAnsweredIn = ({ answers }: TestAttempt, question: LiveQuestion): boolean =>
  question.rules.isAnswered(question.ask, responseOf(question, answers.get(question.ask.id)));

/** What is not scored weighs nothing. */
const weightOf = ({ ask, rules }: LiveQuestion): number => (rules.scored ? ask.weight : 0);

/** Judges every drawn question; one that was left open scores nothing. */
export async function handInTest(test: Test, questions: Questions): Promise<void> {
  const results = await judgeAll(test, questions);
  const judged = new Map(
    results.map(({ ask, weight, given }) => [
      ask.id,
      { score: given?.verdict.score ?? 0, weight, lesson: ask.lesson },
    ]),
  );
  const { lessons } = current().document;
  if (!command(test, { type: 'hand-in', judged, lessons })) return;
  for (const { ask, given } of results) {
    setVerdict(ask.id, given?.verdict);
    if (given) report('test', given.question, given.key, given.response, given.verdict.score);
  }
  keep('now');
}

/** Brings back the explanations of the last try, or of what was checked in this one. */
export async function recallTest(test: Test, questions: Questions): Promise<void> {
  const { phase, scores } = testAttemptOf(test.id);
  // The keys are fetched for what may be explained, and only then.
  const isExplained = (id: Id) => phase === 'done' || (phase === 'taking' && scores.has(id));
  for (const { ask, given } of await judgeAll(test, questions, isExplained))
    setVerdict(ask.id, given?.verdict);
}

async function judgeAll(
  test: Test,
  questions: Questions,
  wanted: (id: Id) => boolean = () => true,
) {
  const attempt = testAttemptOf(test.id);
  const drawn = questionsOf(test, attempt)
    .filter(wanted)
    .flatMap((id) => questions.get(id) ?? []);
  return Promise.all(
    drawn.map(async (question) => ({
      ask: question.ask,
      weight: weightOf(question),
      given: await judge(question, attempt.answers.get(question.ask.id)),
    })),
  );
}

/** Undefined for a question that was left open. */
async function judge(question: LiveQuestion, packed: Packed | undefined) {
  const { ask, rules } = question;
  const response = responseOf(question, packed);
  if (!rules.isAnswered(ask, response)) return undefined;
  const key = await question.key();
  return { question, key, response, verdict: rules.judge(ask, key, response) };
}

/** The lessons that a pre-test showed to be known, in this launch or an earlier one. */
export const knownFrom = (test: Test, questions: Questions): readonly Id[] => {
  const { scores } = testAttemptOf(test.id);
  const judged = [...scores].flatMap(([id, score]) => {
    const ask = questions.get(id)?.ask;
    return ask ? [{ score, weight: ask.weight, lesson: ask.lesson }] : [];
  });
  return knownLessons(judged, test.knownAt ?? 100);
};

function command(test: Test, input: TestCommand): boolean {
  const before = testAttemptOf(test.id);
  const events = decideTest(test, before, input);
  if (events.length === 0) return false;
  const attempt = events.reduce(evolveTest, before);
  $progress.set(evolveProgress($progress.get(), { type: 'test', test: test.id, attempt }));
  const lessons = events.flatMap((event) => (event.type === 'handed-in' ? event.known : []));
  if (lessons.length > 0)
    $progress.set(evolveProgress($progress.get(), { type: 'lessons-known', lessons }));
  return true;
}
