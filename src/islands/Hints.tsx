import { useRef, useState } from 'preact/hooks';
import { question as text } from '#text/question.ts';
import { Icon } from './Icon.tsx';
import { useFocus } from './use-focus.ts';

/** Tips one at a time, each when the learner asks for it; the last takes the button's place, and focus. */
export function Hints({ hints }: { readonly hints: readonly string[] }) {
  const [count, setCount] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const focus = useFocus();
  const next = () => {
    setCount(count + 1);
    focus(() => list.current?.querySelector<HTMLElement>('.hlt-hint:last-child'));
  };
  return (
    <>
      <div ref={list}>
        {hints.slice(0, count).map((hint) => (
          <p class="hlt-hint" key={hint} tabIndex={-1}>
            <Icon name="bulb" /> <strong>{text.hintLabel}:</strong> {hint}
          </p>
        ))}
      </div>
      {count < hints.length && (
        <p>
          <button type="button" class="hlt-button hlt-button--small" onClick={next}>
            <Icon name="bulb" /> {text.hint}
          </button>
        </p>
      )}
    </>
  );
}
