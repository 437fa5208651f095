import { useEffect, useRef } from 'preact/hooks';
import { question as text } from '#text/question.ts';

type Props = {
  /** The id of the control that the learner is sent to. */
  readonly target: string;
  readonly message?: string;
};

/** Says above the form what is missing, takes the focus, and marks the window's title. */
export function ErrorSummary({ target, message = text.empty }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const title = `${target}-summary`;
  useEffect(() => {
    box.current?.focus();
    const before = document.title;
    document.title = text.emptyTitle + before;
    return () => {
      document.title = before;
    };
  }, []);
  const jump = (event: Event) => {
    // The hash belongs to the lessons, so the link moves the focus itself.
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <div
      class="hlt-feedback hlt-feedback--no"
      role="group"
      aria-labelledby={title}
      tabIndex={-1}
      ref={box}
    >
      <p class="hlt-feedback__title" id={title}>
        {text.emptySummary}
      </p>
      <p>
        <a href={`#${target}`} onClick={jump}>
          {message}
        </a>
      </p>
    </div>
  );
}
