import { expect } from 'vitest';
import { ALL_RULES } from '../../src/core/quiz/all-rules.ts';
import type { Question, QuestionKind } from '../../src/core/quiz/question.ts';
import { course, test } from './bar.ts';

const { questions, modules } = course;

const isOf =
  <K extends QuestionKind>(kind: K) =>
  (question: Question): question is Question<K> & Question =>
    question.ask.kind === kind;

const choices = questions.filter(isOf('single-choice')).map(({ id, ask, key }) => ({
  id,
  lengths: ask.options.map(({ text }) => text.length),
  right: ask.options.findIndex((option) => option.id === key.correct),
}));

const share = (part: number, whole: number) => part / whole;

/** Chance, and what so many questions may differ from it: three standard deviations. */
const chance = (expected: number, count: number) => {
  const margin = 3 * Math.sqrt((expected * (1 - expected)) / count);
  return { least: expected - margin, most: expected + margin };
};

test('there are 150 questions or more, of ten kinds or more', () => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  expect(new Set(questions.map(({ ask }) => ask.kind)).size).toBeGreaterThanOrEqual(10);
});

test('the final test draws in balance from 60 questions or more', () => {
  const pools = modules.find(({ id }) => id === 'eindtoets')?.test?.pools ?? [];
  expect(pools.flatMap((pool) => pool.questions).length).toBeGreaterThanOrEqual(60);
  expect(pools.map(({ count }) => count)).toEqual([4, 4, 4, 4, 4]);
});

test('no question has more than four options', () => {
  const most = questions.filter(
    ({ ask }) =>
      (ask.kind === 'single-choice' || ask.kind === 'multiple-response') && ask.options.length > 4,
  );
  expect(most.map(({ id }) => id)).toEqual([]);
});

test('no place in the list gives the right answer away', () => {
  const count = choices.filter(({ lengths }) => lengths.length === 4).length;
  const { least, most } = chance(1 / 4, count);
  for (const place of [0, 1, 2, 3]) {
    const there = choices.filter(({ right, lengths }) => lengths.length === 4 && right === place);
    expect(share(there.length, count), `place ${place + 1}`).toBeGreaterThanOrEqual(least);
    expect(share(there.length, count), `place ${place + 1}`).toBeLessThanOrEqual(most);
  }
});

test('the longest or the shortest answer is right no more often than chance has it', () => {
  const isRight = (extreme: (...lengths: number[]) => number) =>
    choices.filter(({ lengths, right }) => lengths[right] === extreme(...lengths)).length;
  const { most } = chance(1 / 4, choices.length);
  expect(share(isRight(Math.max), choices.length)).toBeLessThanOrEqual(most);
  expect(share(isRight(Math.min), choices.length)).toBeLessThanOrEqual(most);
});

test('a statement is as often true as not', () => {
  const statements = questions.filter(isOf('true-false'));
  const { least, most } = chance(1 / 2, statements.length);
  const right = share(statements.filter(({ key }) => key.correct).length, statements.length);
  expect(right).toBeGreaterThanOrEqual(least);
  expect(right).toBeLessThanOrEqual(most);
});

test('right options of a question with more of them are not longer than the others', () => {
  const all = questions.filter(isOf('multiple-response')).flatMap(({ ask, key }) =>
    ask.options.map(({ id, text }) => ({
      right: key.correct.includes(id),
      length: text.length,
    })),
  );
  const mean = (right: boolean) => {
    const some = all.filter((option) => option.right === right);
    return some.reduce((sum, { length }) => sum + length, 0) / some.length;
  };
  expect(mean(true) / mean(false)).toBeLessThanOrEqual(1.15);
});

test('“yes” is right about as often as “no”', () => {
  const answers = questions.filter(isOf('single-choice')).flatMap(({ ask, key }) => {
    const right = ask.options.find(({ id }) => id === key.correct)?.text ?? '';
    return /^(ja|nee)\b/i.test(right) ? [right.slice(0, 2).toLowerCase()] : [];
  });
  const yes = share(answers.filter((start) => start === 'ja').length, answers.length);
  const { least, most } = chance(1 / 2, answers.length);
  expect(yes).toBeGreaterThanOrEqual(least);
  expect(yes).toBeLessThanOrEqual(most);
});

test('no option is about the other options', () => {
  const about =
    /\b(alle|geen van de) (bovenstaande|antwoorden|opties)|hierboven|\b(optie|antwoord) [abcd]\b/i;
  const texts = questions.flatMap(({ id, ask }) =>
    'options' in ask ? ask.options.map(({ text }) => ({ id, text })) : [],
  );
  expect(texts.filter(({ text }) => about.test(text))).toEqual([]);
});

test('every question explains, in a sentence or more', () => {
  const silent = questions.filter(({ ask, key }) => {
    const rules = ALL_RULES[ask.kind];
    return rules.scored && !/^.{20,}[.?!]$/s.test(key.feedback);
  });
  expect(silent.map(({ id, key }) => `${id}: ${key.feedback}`)).toEqual([]);
});

/** Above an explanation stands ‘Goed!’ or ‘Nog niet goed’ already. */
test('no explanation begins by saying again whether the answer is right', () => {
  const verdict =
    /^(goed|precies|klopt|dat klopt|inderdaad|juist|niet goed|helaas|fout|jammer)[.!]/i;
  const textsIn = (value: unknown): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
  const again = questions.flatMap(({ id, key }) =>
    textsIn(key)
      .filter((text) => verdict.test(text))
      .map((text) => `${id}: ${text}`),
  );
  expect(again).toEqual([]);
});
