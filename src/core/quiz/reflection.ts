import { ANSWER_PART } from './answer-part.ts';
import type { RulesFor } from './rules.ts';

/** The learner's own thoughts. They stay in the browser: not scored, not packed, not reported. */
export type Reflection = {
  readonly ask: Record<never, never>;
  readonly key: {
    /** To hold one's own answer against. */
    readonly example: string;
  };
  readonly response: { readonly text: string };
  readonly scored: false;
  readonly reported: false;
};

export const reflection: RulesFor<Reflection> = {
  scored: false,
  isAnswered: (_, response): response is Reflection['response'] => !!response?.text.trim(),
  judge: (_, { example }) => ({
    score: 1,
    parts: example ? [{ target: ANSWER_PART, state: 'right', feedback: example }] : [],
    noted: true,
  }),
  solution: (_, { example }) => ({ text: example }),
  pack: () => '',
  unpack: (_, packed) => (packed === '' ? { text: '' } : undefined),
  interaction: () => undefined,
};
