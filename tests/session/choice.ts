import { makeId, type Id } from '../../src/core/course/id.ts';
import type { Ask, Key } from '../../src/core/quiz/question.ts';
import { singleChoice } from '../../src/core/quiz/single-choice.ts';
import type { LiveQuestion } from '../../src/session/index.ts';

const id = (text: string): Id => makeId(text);
const lesson = id('les-a');

export const GOOD = id('goed');
export const WRONG = id('fout');

/** A question with two options, of which `goed` is right. */
export function choice(name: string): LiveQuestion {
  const options = [
    { id: id('goed'), text: 'Goed' },
    { id: id('fout'), text: 'Fout' },
  ];
  const base = { id: id(name), kind: 'single-choice' as const };
  const ask: Ask<'single-choice'> = {
    ...base,
    prompt: `Vraag ${name}?`,
    options,
    weight: 1,
    tries: 2,
    hints: [],
    lesson,
  };
  const key: Key<'single-choice'> = {
    ...base,
    correct: id('goed'),
    options: { goed: 'Ja.', fout: 'Nee.' },
    feedback: '',
  };
  return { ask, rules: singleChoice, key: async () => key } as unknown as LiveQuestion;
}
