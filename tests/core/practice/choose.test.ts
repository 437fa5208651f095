import { describe, expect, test } from 'vitest';
import { type Id, makeId } from '../../../src/core/course/id.ts';
import type { Deck } from '../../../src/core/practice/card.ts';
import {
  dueOn,
  missedIn,
  nextDay,
  type Practisable,
  toPractise,
} from '../../../src/core/practice/choose.ts';
import { NO_PROGRESS } from '../../../src/core/progress/progress.ts';
import { NEW_TEST } from '../../../src/core/quiz/test-attempt.ts';

const ids = (...names: readonly string[]): readonly Id[] => names.map(makeId);
const question = (name: string, guidelines: readonly Id[] = [], inLesson = true): Practisable => ({
  id: makeId(name),
  guidelines,
  inLesson,
});
const [first, second] = ids('eerste', 'tweede');
const guidelines = ids('vooraf', 'open');
const deckOf = (days: Readonly<Record<string, number>>): Deck =>
  new Map(
    Object.entries(days).map(([name, due]) => [
      makeId(name),
      { due, last: due - 1, stability: 1, difficulty: 5 },
    ]),
  );

describe('missed in a document', () => {
  test('is every question that was not right at once, in a lesson or a test', () => {
    const progress = {
      ...NO_PROGRESS,
      answers: new Map([
        [makeId('goed'), { tries: 1, status: 'right', score: 1 } as const],
        [makeId('fout'), { tries: 1, status: 'judged', score: 0 } as const],
        [makeId('later-goed'), { tries: 2, status: 'right', score: 1 } as const],
      ]),
      tests: new Map([
        [
          makeId('toets'),
          {
            ...NEW_TEST,
            phase: 'done' as const,
            scores: new Map([
              [makeId('t-goed'), 1],
              [makeId('t-bijna'), 0.5],
            ]),
          },
        ],
      ]),
    };
    expect(missedIn(progress)).toEqual(['fout', 'later-goed', 't-bijna']);
  });
});

describe('to practise', () => {
  const questions = [
    question('een', [guidelines[0] as Id]),
    question('twee', [guidelines[0] as Id]),
    question('toetsvraag', [guidelines[1] as Id], false),
    question('drie', guidelines),
    question('vier'),
  ];
  test.each([
    ['one of each guideline, never one of a test, where nothing is known', [], [], ['een', 'drie']],
    ['what was missed, which covers its guideline', ['twee'], [], ['twee', 'drie']],
    ['a missed question of a test too', ['toetsvraag'], [], ['toetsvraag', 'een']],
    ['what was practised before', [], ['vier', 'drie'], ['drie', 'vier']],
    ['nothing that the course no longer has', ['weg'], ['ook-weg'], ['een', 'drie']],
  ] as const)('is %s', (_, missed, kept, expected) => {
    const deck = deckOf(Object.fromEntries(kept.map((name) => [name, 9])));
    expect(toPractise(questions, deck, new Set(ids(...missed)))).toEqual(expected);
  });
});

describe('on a day', () => {
  const all = ids('nieuw', 'morgen', 'gisteren', 'vandaag', 'ook-nieuw');
  const deck = deckOf({ morgen: 11, gisteren: 9, vandaag: 10 });
  test('what waits longest comes first, and what is new comes last', () => {
    expect(dueOn(10, all, deck)).toEqual(['gisteren', 'vandaag', 'nieuw', 'ook-nieuw']);
  });
  test('the next day is the first on which something comes back', () => {
    expect(nextDay(all, deck)).toBe(9);
    expect(nextDay([first as Id, second as Id], deck)).toBeUndefined();
  });
});
