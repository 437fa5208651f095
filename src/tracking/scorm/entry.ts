import type { Id } from '../../core/course/id.ts';
import type { Interaction } from '../../core/quiz/interaction.ts';
import type { Write } from './standard.ts';

type Kind = Interaction['type'];

/** An answer and what would have been right, in the words of a standard. */
export type Words = {
  readonly response?: string;
  /** Each is right; none where nothing is. */
  readonly patterns: readonly string[];
};

/** A kind that is added to the core does not compile until it has its words in each standard. */
export type WordTable = {
  readonly [K in Kind]: (body: Extract<Interaction, { readonly type: K }>) => Words;
};

/** As many as a driver has: all of them only where answers are told. */
export type SomeWords = Partial<WordTable>;

/** TypeScript cannot tie the row to the body. */
export const wordsOf = (table: SomeWords, body: Interaction): Words =>
  (table[body.type] as ((body: Interaction) => Words) | undefined)?.(body) ?? { patterns: [] };

/** One entry of the journal. */
export const entry = (
  index: number,
  parts: readonly (readonly [name: string, value: string])[],
): readonly Write[] => parts.map(([name, value]) => [`cmi.interactions.${index}.${name}`, value]);

/** Moodle's players refuse a hyphen; no authored id has a `_`. @spec scorm.md 4.9 */
export const safeId = (id: Id): string => id.replaceAll('-', '_').slice(0, 250);

/** At most two decimals, never an exponent. @spec SCORM 1.2 RTE CMIDecimal */
export const decimal = (value: number): string => String(Number(value.toFixed(2)));

/** In between is neither right nor wrong: a number, which is what a partly right answer is. */
export const resultOf = (score: number, wrong: 'wrong' | 'incorrect'): string =>
  score >= 1 ? 'correct' : score <= 0 ? wrong : decimal(Math.min(0.99, Math.max(0.01, score)));
