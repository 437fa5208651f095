import { useState } from 'preact/hooks';
import { question as text } from '../text/nl/question.ts';
import { Icon } from './Icon.tsx';

/** Tips one at a time, each when the learner asks for it. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  const [count, setCount] = useState(0);
  return (
    <>
      <div role="status">
        {hints.slice(0, count).map((hint) => (
          <p class="hlt-hint" key={hint}>
            <Icon name="bulb" /> <strong>{text.hintLabel}:</strong> {hint}
          </p>
        ))}
      </div>
      {count < hints.length && (
        <p>
          <button
            type="button"
            class="hlt-button hlt-button--small"
            onClick={() => setCount(count + 1)}
          >
            <Icon name="bulb" /> {text.hint}
          </button>
        </p>
      )}
    </>
  );
}
