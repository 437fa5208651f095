import { all } from './page.ts';

/** Takes away what is only for the site; answers with how to put it back, where nobody answers. */
export function hideSite(): () => void {
  const parts = all('[data-site-only]', document.body).map(
    (part) => [part, document.createComment('')] as const,
  );
  for (const [part, place] of parts) part.replaceWith(place);
  return () => {
    for (const [part, place] of parts) place.replaceWith(part);
  };
}

/** Links to other pages of the site become their text, as in a package: following one would end the course. */
export function keepInside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.origin === location.origin && link.pathname !== location.pathname)
      link.replaceWith(...link.childNodes);
}
