import { reflection } from '../../core/quiz/reflection.ts';
import { keepNote } from '../../session/index.ts';
import { reflection as text } from '#text/kinds.ts';
import type { Kind } from '../kind.ts';

/** The learner's own words: kept in this browser as they are typed, and nowhere else. */
export const Reflection: Kind<'reflection'> = {
  rules: reflection,
  instruction: text.instruction,
  empty: text.empty,
  explains: false,
  Screen: ({ ask, response, parts, onChange, name }) => (
    <>
      <label class="hlt-field" for={`${name}-0`}>
        {text.label}
      </label>
      <textarea
        class="hlt-input hlt-input--long"
        id={`${name}-0`}
        rows={5}
        value={response?.text ?? ''}
        readOnly={parts !== undefined}
        onInput={({ currentTarget }) => {
          keepNote(ask.id, currentTarget.value);
          onChange({ text: currentTarget.value });
        }}
      />
    </>
  ),
};
