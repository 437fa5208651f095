import { useEffect, useRef } from 'preact/hooks';
import type { RequestField } from '../../core/course/screening-request.ts';
import { aanvraag as words } from '#text/aanvraag.ts';
import { controlOf } from './RequestField.tsx';

type Props = {
  readonly missing: readonly RequestField[];
  readonly onAnyway: () => void;
};

/** Says which questions are open, takes the focus, and marks the window's title; going on is allowed. */
export function MissingSummary({ missing, onAnyway }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    const before = document.title;
    document.title = words.errorTitle + before;
    return () => {
      document.title = before;
    };
  }, []);
  return (
    <div
      class="hlt-feedback hlt-feedback--no"
      role="group"
      aria-labelledby="leeg"
      tabIndex={-1}
      ref={box}
    >
      <h2 class="hlt-feedback__title" id="leeg">
        {words.missingTitle}
      </h2>
      <p>{words.missingText}</p>
      <ul>
        {missing.map((field) => (
          <li key={field.id}>
            <a href={`#${controlOf(field)}`}>{field.label}</a>
          </li>
        ))}
      </ul>
      <p>{words.anywayText}</p>
      <button type="button" class="hlt-button hlt-button--small" onClick={onAnyway}>
        {words.anyway}
      </button>
    </div>
  );
}
