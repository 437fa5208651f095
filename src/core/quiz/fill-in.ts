import { ANSWER_PART } from './answer-part.ts';
import { normalised, typosOf } from './normalised.ts';
import { ALPHABET, hash } from './hash.ts';
import type { Packed, RulesFor, Scored } from './rules.ts';

/** One of several accepted answers, typed. A typing mistake is forgiven, and said. */
export type FillIn = {
  readonly ask: Record<never, never>;
  readonly key: {
    /** The first is shown as the answer. */
    readonly accept: readonly string[];
    readonly ifWrong?: string;
  };
  /** What was typed is not kept; once it is gone, the hash of it is all there is. */
  readonly response: { readonly text: string } | { readonly hash: number };
};

export const fillIn: RulesFor<FillIn> = {
  scored: true,
  isAnswered: (_, response): response is FillIn['response'] =>
    response !== undefined && hashOf(response) !== undefined,
  judge: (_, { accept, ifWrong }, response) => {
    const typed = hashOf(response);
    const exact = accept.some((text) => hash24(normalised(text)) === typed);
    const accepted = exact ? undefined : accept.find((text) => isTypo(text, typed));
    if (!exact && accepted === undefined) return verdict('wrong', ifWrong);
    return {
      ...verdict('right'),
      note: accepted === undefined ? undefined : { code: 'typo', accepted },
    };
  },
  solution: (_, { accept }) => ({ text: accept[0] ?? '' }),
  pack: (_, response) => written(hashOf(response)),
  unpack: (_, packed) => {
    if (packed === '') return { text: '' };
    const places = [...packed].map((char) => ALPHABET.indexOf(char));
    if (places.length !== 4 || places.includes(-1)) return undefined;
    return { hash: places.reduce((value, place) => value * 64 + place, 0) };
  },
  interaction: (_, { accept }, response) => ({
    type: 'fill-in',
    response: 'text' in response ? response.text : undefined,
    pattern: accept,
  }),
};

/** 24 bits, 4 characters: a wrong answer passes for a typing mistake less than once in 1,000 times. */
function hash24(text: string): number {
  const value = hash(text);
  return (value >>> 24) ^ (value & 0xffffff);
}

/** The answer is judged by this alone, so that what was kept is judged as what was typed. */
function hashOf(response: FillIn['response']): number | undefined {
  if ('hash' in response) return response.hash;
  const text = normalised(response.text);
  return text ? hash24(text) : undefined;
}

const isTypo = (accepted: string, typed: number | undefined): boolean =>
  [...typosOf(normalised(accepted))].some((typo) => hash24(typo) === typed);

const verdict = (state: 'right' | 'wrong', feedback?: string): Scored => ({
  score: state === 'right' ? 1 : 0,
  parts: [{ target: ANSWER_PART, state, feedback }],
});

const written = (value: number | undefined): Packed =>
  value === undefined
    ? ''
    : [18, 12, 6, 0].map((shift) => ALPHABET.charAt((value >>> shift) & 63)).join('');
