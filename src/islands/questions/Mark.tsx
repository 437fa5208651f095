import type { Part } from '../../core/quiz/rules.ts';
import { question as text } from '#text/question.ts';
import { Icon } from '../Icon.tsx';

export const TONES = {
  right: { icon: 'circle-check', word: text.markRight, tone: 'ok' },
  wrong: { icon: 'circle-x', word: text.markWrong, tone: 'no' },
  missed: { icon: 'circle-dashed', word: text.markMissed, tone: 'now' },
} as const;

type Props = { readonly state: Part['state']; readonly word?: string };

/** Right or not: a drawing, a word and a colour, never the colour alone. */
export const Mark = ({ state, word }: Props) => {
  const { icon, word: usual, tone } = TONES[state];
  return (
    <span class={`hlt-badge hlt-badge--${tone}`}>
      <Icon name={icon} /> {word ?? usual}
    </span>
  );
};
