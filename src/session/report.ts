import type { Key, Response } from '../core/quiz/question.ts';
import type { LiveQuestion } from './document.ts';
import { current } from './current.ts';
import { $readOnly } from './stores.ts';
import { wait } from './waiting.ts';

const shownAt = new Map<string, number>();

/** A question came into view: the start of its latency. */
export function seen(question: string): void {
  if (!shownAt.has(question)) shownAt.set(question, Date.now());
}

/** Passes an answer on to the learning platform, if HR chose so when the package was made. */
export function report(
  where: 'lesson' | 'test',
  { ask, rules }: LiveQuestion,
  key: Key,
  response: Response,
  score: number,
): void {
  const { settings } = current();
  const wanted = settings.answers === 'all' || settings.answers === where;
  if (!wanted || $readOnly.get()) return;
  const body = rules.interaction(ask, key, response);
  // Self-assessments and reflections are the learner's own.
  if (!body || !rules.scored) return;
  const at = Date.now();
  wait({
    id: ask.id,
    body,
    score,
    weight: ask.weight,
    at,
    latency: at - (shownAt.get(ask.id) ?? at),
    description: ask.prompt,
  });
}
