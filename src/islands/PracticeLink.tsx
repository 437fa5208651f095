import { test as text } from '#text/test.ts';

/** The way to practising what was missed. The foot of a page knows it on the site, and in a package nobody does. */
export function PracticeLink() {
  const link = document.querySelector<HTMLAnchorElement>('#hulp a[href*="herhalen"]');
  return (
    link && (
      <p>
        {text.practise} <a href={link.href}>{link.textContent?.trim()}</a>.
      </p>
    )
  );
}
