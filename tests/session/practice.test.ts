// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import type { Card, Rating as Verdict } from '../../src/core/practice/card.ts';
import { decodeFile } from '../../src/core/progress/portable.ts';
import { decodeProgress, encodeProgress } from '../../src/core/progress/suspend-data.ts';
import { NO_PROGRESS } from '../../src/core/progress/progress.ts';
import { keepCard, keptDeck, missedHere, today } from '../../src/session/practice/deck.ts';
import { exported, imported } from '../../src/session/practice/portable.ts';
import { scheduled } from '../../src/session/practice/schedule.ts';
import { course } from './given.ts';

type Story = {
  readonly story: string;
  /** Day of each answer, the verdict, and the day on which the question comes back. */
  readonly answers: readonly (readonly [day: number, verdict: Verdict, due: number])[];
};

const stories = JSON.parse(readFileSync('tests/golden/herhalen.json', 'utf8')) as readonly Story[];
const START = 20_000;

describe('when a question comes back', () => {
  test.each(stories)('$story', ({ answers }) => {
    let card: Card | undefined;
    const due = answers.map(([day, verdict]) => {
      card = scheduled(card, verdict, START + day);
      return card.due - START;
    });
    expect(due).toEqual(answers.map(([, , back]) => back));
  });

  test.each(stories)('is what the schedule itself says, rounding aside: $story', ({ answers }) => {
    const scheduler = fsrs({ enable_short_term: false, maximum_interval: 365 });
    const dateOf = (day: number) => new Date((START + day) * 86_400_000);
    let card = createEmptyCard(dateOf(0));
    for (const [day, verdict, due] of answers) {
      ({ card } = scheduler.next(
        card,
        dateOf(day),
        verdict === 'good' ? Rating.Good : Rating.Again,
      ));
      expect(card.due).toEqual(dateOf(due));
    }
  });

  test('a clock that was set back does no harm', () => {
    const card = scheduled(undefined, 'good', START);
    const again = scheduled(card, 'good', START - 100);
    expect(again.last).toBe(START);
    expect(again.due).toBeGreaterThan(START);
  });
});

test.each([
  [new Date(2026, 10, 23, 0, 0, 1), 20_780],
  [new Date(2026, 10, 23, 23, 59, 59), 20_780],
  [new Date(2026, 10, 24), 20_781],
])('a day is a day where the learner is: %s', (now, day) => {
  expect(today(now)).toBe(day);
});

const vraag = makeId('v1');
const card = { due: START + 3, last: START, stability: 2.3, difficulty: 2.1 };
const wrong = { tries: 1, status: 'judged', score: 0 } as const;
const keep = (progress: Parameters<typeof encodeProgress>[0]) =>
  localStorage.setItem('ai-geletterdheid/module', encodeProgress(progress, course));

describe('in this browser', () => {
  beforeEach(() => localStorage.clear());

  test('cards are kept beside each other', () => {
    keepCard(vraag, card);
    keepCard(makeId('v2'), card);
    expect(keptDeck().size).toBe(2);
  });

  test('foreign words under our key are a fresh start', () => {
    localStorage.setItem('ai-geletterdheid/herhalen/kaarten', '{"cards": "niet van ons"}');
    expect(keptDeck().size).toBe(0);
  });

  test('a question that was missed in a module is known', async () => {
    keep({ ...NO_PROGRESS, answers: new Map([[vraag, wrong]]) });
    expect([...missedHere([course])]).toEqual(['v1']);
  });

  test('a file takes everything to another browser, and makes nothing worse there', async () => {
    const read = makeId('les-a');
    keep({ ...NO_PROGRESS, place: read, seen: new Set([read]) });
    keepCard(vraag, card);
    const file = decodeFile(await exported('cursus', [course], '2026-11-23'), 'cursus');
    localStorage.clear();
    keep({ ...NO_PROGRESS, seen: new Set([makeId('les-b')]), answers: new Map([[vraag, wrong]]) });
    if (!file.ok) throw new Error(file.fault);
    expect(await imported(file.value, [course])).toEqual({
      documents: 1,
      unknown: 0,
      kept: true,
    });
    const kept = decodeProgress(localStorage.getItem('ai-geletterdheid/module') ?? '', course);
    expect(kept.place).toBe(read);
    expect([...kept.seen].toSorted()).toEqual(['les-a', 'les-b']);
    expect(kept.answers.get(vraag)?.score).toBe(0);
    expect(keptDeck()).toEqual(new Map([[vraag, card]]));
  });

  test('a file names only what was begun, and a document that is gone is counted', async () => {
    expect(JSON.parse(await exported('cursus', [course], '2026-11-23')).documents).toEqual({});
    const value = { course: 'cursus', documents: { weg: 'v1' }, practice: new Map() };
    expect(await imported(value, [course])).toEqual({ documents: 0, unknown: 1, kept: true });
  });

  test('a browser that takes nothing is told', async () => {
    const full = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full });
    const value = { course: 'cursus', documents: { module: 'v1' }, practice: new Map() };
    const result = await imported(value, [course]);
    vi.unstubAllGlobals();
    expect(result.kept).toBe(false);
  });
});
