import type { Option } from '../../../src/core/quiz/question.ts';
import type { Part, Scored } from '../../../src/core/quiz/rules.ts';
import { id } from '../facts.ts';

const base = {
  id: id('vraag'),
  prompt: 'Wat doe je?',
  weight: 1,
  tries: 2,
  hints: [],
  lesson: id('les-1'),
};

/** The public half of a question, of any kind. */
export const anAsk = <A extends object>(own: A) => ({ ...base, ...own });

/** The secret half. */
export const aKey = <K extends object>(own: K) => ({ id: base.id, feedback: '', ...own });

export const named = (...names: readonly string[]): readonly Option[] =>
  names.map((name) => ({ id: id(name), text: `Tekst van ${name}` }));

/** A part in one line: what, how, and what is said. */
const line = ({ target, state, fault, why, feedback }: Part) =>
  [target, state, fault, why, feedback].filter(Boolean).join(' ');

export const linesOf = ({ parts }: Scored) => parts.map(line);
