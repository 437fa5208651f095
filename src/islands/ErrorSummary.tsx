import { useEffect, useRef } from 'preact/hooks';
import { question as text } from '../text/nl/question.ts';

/** Says above the form what is missing, takes the focus, and marks the window's title. */
export function ErrorSummary({ target }: { readonly target: string }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
    const title = document.title;
    document.title = text.emptyTitle + title;
    return () => {
      document.title = title;
    };
  }, []);
  const jump = (event: Event) => {
    // The hash belongs to the lessons, so the link moves the focus itself.
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <div class="hlt-feedback hlt-feedback--no" tabIndex={-1} ref={box}>
      <p class="hlt-feedback__title">{text.emptySummary}</p>
      <p>
        <a href={`#${target}`} onClick={jump}>
          {text.empty}
        </a>
      </p>
    </div>
  );
}
