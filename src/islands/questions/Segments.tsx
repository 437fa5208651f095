import type { Part } from '../../core/quiz/rules.ts';
import { Explained } from './Explained.tsx';
import { TONES } from './Mark.tsx';

type Props<T extends string> = {
  readonly legend: string;
  readonly name: string;
  /** Where an error summary leads to. */
  readonly firstId: string;
  readonly options: readonly { readonly id: T; readonly text: string }[];
  readonly chosen: T | undefined;
  /** Judged: it can be read, and no longer changed. */
  readonly locked: boolean;
  readonly part: Part | undefined;
  readonly onChoose: (id: T) => void;
};

/** A few radios in a row under their own legend, and once judged what was right or not. */
export const Segments = <T extends string>({
  legend,
  name,
  firstId,
  options,
  chosen,
  locked,
  part,
  onChoose,
}: Props<T>) => {
  const why = `${firstId}-why`;
  const tone = part ? `hlt-option--${TONES[part.state].tone}` : '';
  return (
    <fieldset class="hlt-segments" aria-describedby={part && why}>
      <legend>{legend}</legend>
      {options.map(({ id, text }, n) => (
        <label class={`hlt-option ${chosen === id ? tone : ''}`} key={id}>
          <input
            type="radio"
            name={name}
            id={n === 0 ? firstId : undefined}
            value={id}
            checked={chosen === id}
            aria-disabled={locked ? 'true' : undefined}
            onClick={(event) => {
              if (locked) event.preventDefault();
            }}
            onChange={() => {
              if (!locked) onChoose(id);
            }}
          />
          <span>{text}</span>
        </label>
      ))}
      <Explained part={part} id={why} />
    </fieldset>
  );
};
