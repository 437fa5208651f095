import type { Id } from '../course/id.ts';
import { NEW_ATTEMPT, type Attempt } from '../quiz/attempt.ts';
import { ALPHABET } from '../quiz/hash.ts';
import type { Packed } from '../quiz/rules.ts';
import { NEW_TEST, type TestAttempt } from '../quiz/test-attempt.ts';
import type { Coder } from './bits.ts';
import { codeEntries, codeId, type Entry, inOrder, type Keys } from './keys.ts';
import { isInAlphabet } from './sections.ts';

/** The place in these lists is what is written: add at the end, never reorder. */
const STATUSES = ['open', 'judged', 'right', 'shown'] as const satisfies Attempt['status'][];
const PHASES = ['ready', 'taking', 'done'] as const satisfies TestAttempt['phase'][];

// Each object below is written and read in the order of its lines.

export const codeAttempt = (
  coder: Coder,
  { status, tries, score, response }: Attempt = NEW_ATTEMPT,
): Attempt => ({
  status: STATUSES[coder.uint(STATUSES.indexOf(status), 2)] ?? 'open',
  tries: coder.count(tries, 1),
  score: codeScore(coder, score),
  response: codePacked(coder, response),
});

export function codeTest(
  coder: Coder,
  lessons: Keys,
  questions: Keys,
  { phase, tries, seed, best, relearn, answers, scores }: TestAttempt = NEW_TEST,
): TestAttempt {
  const ids = [...answers.keys(), ...scores.keys()];
  const entries = [...new Set(ids)].map((id): Entry<Row> => [
    id,
    [answers.get(id), scores.get(id)],
  ]);
  const head = {
    phase: PHASES[coder.uint(PHASES.indexOf(phase), 2)] ?? 'ready',
    tries: coder.count(tries, 1),
    seed: coder.uint(seed, 32),
    best: codeBest(coder, best),
    relearn: codeRelearn(coder, lessons, relearn),
  };
  const rows = codeEntries<Row>(
    coder,
    questions,
    inOrder(questions, entries),
    (_, [packed, score] = NEITHER): Row => [
      codePacked(coder, packed),
      coder.uint(score === undefined ? 0 : 1, 1) ? codeScore(coder, score ?? 0) : undefined,
    ],
  );
  return {
    ...head,
    answers: new Map(rows.flatMap(([id, [packed]]) => present(id, packed))),
    scores: new Map(rows.flatMap(([id, [, score]]) => present(id, score))),
  };
}

type Row = readonly [packed: Packed | undefined, score: number | undefined];

const NEITHER: Row = [undefined, undefined];

const present = <T>(id: Id, value: T | undefined): readonly Entry<T>[] =>
  value === undefined ? [] : [[id, value]];

/** Rounded down, as the percentage itself was: keeping it must not lift it over the pass mark. */
function codeBest(coder: Coder, best = 127): number | undefined {
  const kept = coder.uint(best, 7);
  return kept > 100 ? undefined : kept;
}

function codeRelearn(coder: Coder, lessons: Keys, relearn: readonly Id[]): readonly Id[] {
  const known = relearn.filter((id) => lessons.keyOf.has(id));
  const ids: Id[] = [];
  const length = coder.count(known.length, 1);
  for (let n = 0; n < length && !coder.isSpent(); n++) {
    const id = codeId(coder, lessons, known[n]);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** Nothing is 0, text of n characters is n + 1. What is not packed was typed: never kept. */
function codePacked(coder: Coder, packed?: Packed): Packed | undefined {
  const safe = packed !== undefined && isInAlphabet(packed) ? packed : undefined;
  const length = coder.count(safe === undefined ? 0 : safe.length + 1, 2) - 1;
  let text = '';
  for (let n = 0; n < length && !coder.isSpent(); n++)
    text += ALPHABET.charAt(coder.uint(ALPHABET.indexOf(safe?.charAt(n) ?? ''), 6));
  return length < 0 ? undefined : text;
}

/** The 63 fractions between 0 and 1 with a denominator up to 14; their places are what is written. */
const FRACTIONS: number[] = [];
for (let d = 2; d <= 14; d++)
  for (let n = 1; n < d; n++) if (!FRACTIONS.includes(n / d)) FRACTIONS.push(n / d);

const STEPS = 4095;

/**
 * 0, 1 and every n/d with d up to 14 come back exactly, in 2, 2 and 8 bits; any other score to the
 * nearest 4,095th, in 14 bits, and never as 0 or 1.
 */
function codeScore(coder: Coder, score: number): number {
  const place = FRACTIONS.indexOf(score);
  const sort = coder.uint(score <= 0 ? 0 : score >= 1 ? 1 : place < 0 ? 3 : 2, 2);
  if (sort < 2) return sort;
  if (sort === 2) return FRACTIONS[coder.uint(place, 6)] ?? 0;
  return coder.uint(Math.min(STEPS - 1, Math.max(1, Math.round(score * STEPS))), 12) / STEPS;
}
