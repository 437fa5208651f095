import type { Id } from '../../core/course/id.ts';
import type { Part } from '../../core/quiz/rules.ts';
import { Mark, TONES } from './Mark.tsx';

type Props = {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: readonly Id[];
  readonly parts: readonly Part[] | undefined;
  /** Shows each explanation under its option; a single choice has its own in the feedback box. */
  readonly explain: boolean;
  readonly onToggle: (id: Id) => void;
};

/** Native radios or checkboxes with, after judging, a word beside each that was chosen or missed. */
export const Choice = ({ type, name, options, chosen, parts, explain, onToggle }: Props) => (
  <>
    {options.map((option, n) => {
      const part = parts?.find(({ target }) => target === option.id);
      const tone = part && TONES[part.state].tone;
      const why = explain && part?.feedback ? `${name}-${n}-why` : undefined;
      return (
        <div key={option.id}>
          <label class={`hlt-option ${tone ? `hlt-option--${tone}` : ''}`}>
            <input
              type={type}
              name={name}
              id={`${name}-${n}`}
              value={option.id}
              checked={chosen.includes(option.id)}
              aria-describedby={why}
              aria-disabled={parts ? 'true' : undefined}
              onClick={(event) => {
                // Not `disabled`: a control that has the focus must not vanish from under it.
                if (parts) event.preventDefault();
              }}
              onChange={() => {
                if (!parts) onToggle(option.id);
              }}
            />
            <span>{option.text}</span>
            {part && <Mark state={part.state} />}
          </label>
          {why && (
            <p class="hlt-option__why" id={why}>
              {part?.feedback}
            </p>
          )}
        </div>
      );
    })}
  </>
);
