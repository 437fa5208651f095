import { categorise } from '../../core/quiz/categorise.ts';
import { categorise as text } from '#text/kinds.ts';
import type { Kind } from '../kind.ts';
import { Segments } from './Segments.tsx';

/** Each card with its groups beside it: one tap sorts it. */
export const Categorise: Kind<'categorise'> = {
  rules: categorise,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  Screen: ({ ask, response = {}, parts, onChange, name }) => (
    <>
      {ask.cards.map((card, n) => (
        <Segments
          key={card.id}
          legend={card.text}
          name={`${name}-${card.id}`}
          firstId={`${name}-${n}`}
          options={ask.groups}
          chosen={response[card.id]}
          locked={parts !== undefined}
          part={parts?.find(({ target }) => target === card.id)}
          onChoose={(group) => onChange({ ...response, [card.id]: group })}
        />
      ))}
    </>
  ),
};
