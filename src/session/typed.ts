import type { Id } from '../core/course/id.ts';
import type { Response } from '../core/quiz/question.ts';
import type { Packed } from '../core/quiz/rules.ts';
import type { LiveQuestion } from './document.ts';
import { noteOf } from './notes.ts';

/** Answers of this launch, by question: what is kept of an answer holds no word that was typed. */
const given = new Map<Id, Response>();

export const rememberTyped = ({ ask }: LiveQuestion, response: Response): void => {
  given.set(ask.id, response);
};

export const forgetTyped = (question: Id): void => {
  given.delete(question);
};

/**
 * An answer as fully as it is known: with the words typed in this launch, with the note that this
 * browser keeps, or else what was packed.
 */
export function responseOf(question: LiveQuestion, packed?: Packed): Response | undefined {
  const { ask, rules } = question;
  const typed = given.get(ask.id);
  if (typed !== undefined && rules.pack(ask, typed) === packed) return typed;
  // The one kind whose words are kept, in this browser only.
  const note = ask.kind === 'reflection' ? noteOf(ask.id) : '';
  if (note) return { text: note };
  return packed === undefined ? undefined : rules.unpack(ask, packed);
}
