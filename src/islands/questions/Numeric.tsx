import { useState } from 'preact/hooks';
import { numeric } from '../../core/quiz/numeric.ts';
import { parseNumber } from '../../core/quiz/parse-number.ts';
import { numeric as text } from '#text/kinds.ts';
import type { Kind, ScreenProps } from '../kind.ts';

export const Numeric: Kind<'numeric'> = {
  rules: numeric,
  instruction: text.instruction,
  empty: text.empty,
  explains: false,
  Screen: NumericScreen,
};

/** A text field: `type=number` refuses the Dutch comma in some browsers, and says nothing of it. */
function NumericScreen({ ask, response, parts, onChange, name }: ScreenProps<'numeric'>) {
  const [typed, setTyped] = useState<string>();
  const shown = parts ? dutch(response) : (typed ?? dutch(response));
  const [left, setLeft] = useState(false);
  // Not while one types: `1,` is on its way to a number.
  const isNoNumber = left && shown.trim() !== '' && parseNumber(shown) === undefined;
  return (
    <>
      <label class="hlt-field" for={`${name}-0`}>
        {text.label}
        {ask.unit && ` (${ask.unit})`}
      </label>
      <input
        class="hlt-input"
        id={`${name}-0`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={shown}
        readOnly={parts !== undefined}
        aria-describedby={isNoNumber ? `${name}-wrong` : undefined}
        onChange={() => setLeft(true)}
        onInput={({ currentTarget }) => {
          setLeft(false);
          setTyped(currentTarget.value);
          onChange(parseNumber(currentTarget.value) ?? Number.NaN);
        }}
      />
      {isNoNumber && (
        <p class="hlt-meta" id={`${name}-wrong`}>
          {text.noNumber}
        </p>
      )}
    </>
  );
}

const dutch = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : String(value).replace('.', ',');
