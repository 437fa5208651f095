import type { Id } from '../core/course/id.ts';
import { evolveProgress } from '../core/progress/progress.ts';
import { type Attempt, NEW_ATTEMPT } from '../core/quiz/attempt.ts';
import { type AttemptCommand, decide, evolve } from '../core/quiz/answering.ts';
import type { Response } from '../core/quiz/question.ts';
import type { Verdict } from '../core/quiz/rules.ts';
import type { LiveQuestion } from './document.ts';
import { report } from './report.ts';
import { keep } from './save.ts';
import { $progress, setVerdict } from './stores.ts';
import { responseOf } from './typed.ts';

export const attemptOf = (question: Id): Attempt =>
  $progress.get().answers.get(question) ?? NEW_ATTEMPT;

/** Judges an answer, shows why, and has it kept at once. */
export async function answer(question: LiveQuestion, response: Response): Promise<Verdict> {
  const { ask, rules } = question;
  const key = await question.key();
  const verdict = rules.judge(ask, key, response);
  const packed = rules.pack(ask, response);
  if (command(question, { type: 'submit', response: packed, score: verdict.score })) {
    setVerdict(ask.id, verdict);
    report('lesson', question, key, response, verdict.score);
    keep('now');
  }
  return verdict;
}

/** Opens the question again, with the answer still there; what was noted may always be changed. */
export function retry(question: LiveQuestion): void {
  if (command(question, { type: question.rules.scored ? 'retry' : 'revise' })) {
    setVerdict(question.ask.id, undefined);
    keep('soon');
  }
}

/** Shows the right answer; the question can no longer be earned. */
export async function reveal(question: LiveQuestion): Promise<void> {
  const { ask, rules } = question;
  const key = await question.key();
  const solution = rules.solution(ask, key);
  if (command(question, { type: 'show', solution: rules.pack(ask, solution) })) {
    setVerdict(ask.id, rules.judge(ask, key, solution));
    keep('soon');
  }
}

/** Brings back the explanation of an answer given in an earlier launch. */
export async function recall(question: LiveQuestion): Promise<void> {
  const { status, response: packed } = attemptOf(question.ask.id);
  if (status === 'open' || packed === undefined) return;
  const response = responseOf(question, packed);
  if (response === undefined) return;
  setVerdict(question.ask.id, question.rules.judge(question.ask, await question.key(), response));
}

/** Whether the command made sense. */
function command({ ask, rules }: LiveQuestion, input: AttemptCommand): boolean {
  const before = attemptOf(ask.id);
  const events = decide(before, input, rules.scored ? ask.tries : Infinity);
  if (events.length === 0) return false;
  const attempt = events.reduce(evolve, before);
  $progress.set(evolveProgress($progress.get(), { type: 'question', question: ask.id, attempt }));
  return true;
}
