import { categorise } from '../../core/quiz/categorise.ts';
import { categorise as text } from '../../text/nl/kinds.ts';
import type { Kind } from '../kind.ts';
import { Explained } from './Explained.tsx';
import { Segments } from './Segments.tsx';

/** Each card with its groups beside it: one tap sorts it. */
export const Categorise: Kind<'categorise'> = {
  rules: categorise,
  instruction: text.instruction,
  explains: true,
  Screen: ({ ask, response = {}, parts, onChange, name }) => (
    <>
      {ask.cards.map((card, n) => {
        const why = `${name}-${n}-why`;
        return (
          <div class="hlt-sort" key={card.id}>
            <Segments
              legend={card.text}
              name={`${name}-${card.id}`}
              firstId={`${name}-${n}`}
              options={ask.groups}
              chosen={response[card.id]}
              locked={parts !== undefined}
              describedBy={parts ? why : undefined}
              onChoose={(group) => onChange({ ...response, [card.id]: group })}
            />
            <Explained part={parts?.find(({ target }) => target === card.id)} id={why} />
          </div>
        );
      })}
    </>
  ),
};
