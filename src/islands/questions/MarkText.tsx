import type { Id } from '../../core/course/id.ts';
import type { Part } from '../../core/quiz/rules.ts';
import { marks as text } from '#text/kinds.ts';
import { Mark, TONES } from './Mark.tsx';

type Props = {
  readonly title: string;
  /** Words are small: each needs room for a finger. */
  readonly words?: boolean;
  readonly pieces: readonly { readonly id: Id; readonly text: string }[];
  readonly marked: readonly Id[];
  readonly parts: readonly Part[] | undefined;
  /** What a part is called once judged, and what is said of one that was marked without need. */
  readonly label: (part: Part) => string;
  readonly fine: string;
  readonly name: string;
  readonly onChange: (marked: readonly Id[]) => void;
};

/** A text of which each sentence or word is a checkbox: read on as text, marked by tap or space bar. */
export function MarkText(props: Props) {
  const { title, words, pieces, marked, parts, label, fine, name, onChange } = props;
  const toggle = (id: Id) =>
    onChange(marked.includes(id) ? marked.filter((other) => other !== id) : [...marked, id]);
  return (
    <>
      <div class={`hlt-card hlt-marktext ${words ? 'hlt-marktext--words' : ''}`}>
        <p class="hlt-card__title">{title}</p>
        <p>
          {pieces.map(({ id, text: said }, n) => {
            const part = parts?.find(({ target }) => target === id);
            const tone = part ? `hlt-piece--${TONES[part.state].tone}` : '';
            return (
              <span key={id}>
                <label class={`hlt-piece ${tone}`}>
                  <input
                    type="checkbox"
                    class="hlt-piece__box"
                    id={`${name}-${n}`}
                    checked={marked.includes(id)}
                    aria-disabled={parts ? 'true' : undefined}
                    onClick={(event) => {
                      if (parts) event.preventDefault();
                    }}
                    onChange={() => {
                      if (!parts) toggle(id);
                    }}
                  />
                  <span>{said}</span>
                </label>{' '}
              </span>
            );
          })}
        </p>
      </div>
      {parts && (
        <>
          <p class="hlt-card__title">{text.explained}</p>
          <ul class="hlt-explained" role="list">
            {inMarks(parts).map((part) => (
              <li key={part.target}>
                <Mark state={part.state} word={text[part.state]} />{' '}
                <q>{pieces.find(({ id }) => id === part.target)?.text}</q>{' '}
                {part.state !== 'wrong' && <strong>{label(part)}.</strong>}{' '}
                {part.feedback ?? (part.state === 'wrong' ? fine : '')}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What was missed and what was needless first: that is where there is something to learn. */
const inMarks = (parts: readonly Part[]): readonly Part[] =>
  (['missed', 'wrong', 'right'] as const).flatMap((state) =>
    parts.filter((part) => part.state === state),
  );
