import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../../../src/core/quiz/check-answer.ts';
import { safePrompt } from '../../../src/core/quiz/safe-prompt.ts';
import { sentencesOf, wordsOf } from '../../../src/core/quiz/tokens.ts';
import { ids } from '../facts.ts';
import { aKey, anAsk, linesOf } from './kind-facts.ts';

describe('check the answer', () => {
  const ask = anAsk({
    sentences: sentencesOf(
      'De Wmo is er. Artikel 99 verplicht een robot. Iedereen is blij. Klaar.',
    ),
  });
  const key = aKey({
    marks: {
      s2: { fault: 'invented' as const, feedback: 'Bestaat niet.' },
      s3: { fault: 'unsupported' as const },
    },
  });

  test.each([
    ['right', ['s3', 's2'], 1, ['s2 right invented Bestaat niet.', 's3 right unsupported']],
    ['partly', ['s2'], 0.5, ['s2 right invented Bestaat niet.', 's3 missed unsupported']],
    [
      'one needless',
      ['s1', 's2'],
      0,
      ['s1 wrong', 's2 right invented Bestaat niet.', 's3 missed unsupported'],
    ],
    [
      'wrong',
      ['s1', 's4'],
      0,
      ['s1 wrong', 's2 missed invented Bestaat niet.', 's3 missed unsupported', 's4 wrong'],
    ],
  ])('%s', (_, response, score, lines) => {
    const verdict = checkAnswer.judge(ask, key, ids(...response));
    expect(verdict.score).toBe(score);
    expect(linesOf(verdict)).toEqual(lines);
  });

  test('is dropped when a sentence was changed', () => {
    const changed = anAsk({
      sentences: sentencesOf('De Wmo is er. Artikel 9 verplicht. Ja. Klaar.'),
    });
    expect(checkAnswer.unpack(changed, checkAnswer.pack(ask, ids('s2')))).toBeUndefined();
  });
});

describe('make the prompt safe', () => {
  const ask = anAsk({ words: wordsOf('Schrijf aan Jan Jansen, Dorpsstraat 1, over afval.') });
  const key = aKey({
    marks: [
      { words: ids('w3', 'w4'), why: 'personal' as const, feedback: 'Een naam.' },
      { words: ids('w5', 'w6'), why: 'confidential' as const, feedback: 'Een adres.' },
    ],
  });
  const found = ['w3 right personal Een naam.', 'w4 right personal'];

  test.each([
    [
      'right',
      ['w3', 'w4', 'w5', 'w6'],
      1,
      [...found, 'w5 right confidential Een adres.', 'w6 right confidential'],
    ],
    [
      'missed',
      ['w3', 'w4'],
      0.5,
      [...found, 'w5 missed confidential Een adres.', 'w6 missed confidential'],
    ],
    [
      'needless',
      ['w3', 'w4', 'w8'],
      0.25,
      [...found, 'w5 missed confidential Een adres.', 'w6 missed confidential', 'w8 wrong'],
    ],
    [
      'everything',
      ask.words.map((word) => word.id),
      0,
      [
        'w1 wrong',
        'w2 wrong',
        ...found,
        'w5 right confidential Een adres.',
        'w6 right confidential',
        'w7 wrong',
        'w8 wrong',
      ],
    ],
  ])('%s', (_, response, score, lines) => {
    const verdict = safePrompt.judge(ask, key, ids(...response));
    expect(verdict.score).toBe(score);
    expect(linesOf(verdict)).toEqual(lines);
  });

  test('seven words of sixty take 8 characters, all of sixty take 12', () => {
    const words = wordsOf(Array.from({ length: 60 }, (_, n) => `woord-${n}`).join(' '));
    const marked = ids('w4', 'w5', 'w20', 'w21', 'w22', 'w40', 'w59');
    const sixty = anAsk({ words });
    expect(safePrompt.pack(sixty, marked).length).toBeLessThanOrEqual(8);
    expect(
      safePrompt.pack(
        sixty,
        words.map((word) => word.id),
      ).length,
    ).toBeLessThanOrEqual(12);
  });

  test('a text of more than 36 words is reported as steps, as a choice has no room for it', () => {
    const long = anAsk({ words: wordsOf('woord '.repeat(37)) });
    expect(safePrompt.interaction(ask, key, ids('w3'))?.type).toBe('choice');
    expect(safePrompt.interaction(long, key, ids('w37', 'w3'))).toMatchObject({
      type: 'performance',
      response: [{ step: 'w3' }, { step: 'w37' }],
    });
  });
});

test.each([checkAnswer, safePrompt])('is answered by at least one mark', ({ isAnswered }) => {
  const ask = anAsk({ sentences: sentencesOf('Een.'), words: wordsOf('Een.') });
  expect([undefined, [], ids('s1')].map((marks) => isAnswered(ask, marks))).toEqual([
    false,
    false,
    true,
  ]);
});
