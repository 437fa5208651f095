import { fillIn } from '../../core/quiz/fill-in.ts';
import { fillIn as text } from '#text/kinds.ts';
import type { Kind } from '../kind.ts';

export const FillIn: Kind<'fill-in'> = {
  rules: fillIn,
  instruction: text.instruction,
  empty: text.empty,
  explains: false,
  Screen: ({ response, parts, onChange, name }) => {
    const isKept = response !== undefined && 'hash' in response;
    return (
      <>
        <label class="hlt-field" for={`${name}-0`}>
          {text.label}
        </label>
        <input
          class="hlt-input"
          id={`${name}-0`}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          value={response && 'text' in response ? response.text : ''}
          readOnly={parts !== undefined}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
        {isKept && <p class="hlt-meta">{text.kept}</p>}
      </>
    );
  },
};
