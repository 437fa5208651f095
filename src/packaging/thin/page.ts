import { LANGUAGE } from '#text/language.ts';
import { launcher as text } from '#text/launcher.ts';
import { xml } from '../xml.ts';

export type LauncherPage = {
  readonly title: string;
  /** The page of the site that is shown. */
  readonly address: string;
  /** Set on `<html>`: all that the script needs to know. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly script: string;
  readonly styles: string;
};

/** Its own script and styles, and in its frame one site: nothing else. */
const policyFor = (origin: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `frame-src ${origin}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

/**
 * The page that a platform opens. All that it may ever say stands in it; the script chooses which part is
 * shown, by `data-shown` on the body.
 */
export function launcherHtml({ title, address, attributes, script, styles }: LauncherPage): string {
  const { origin, host } = new URL(address);
  const html = [...attributes].map(([name, value]) => xml`${name}="${value}"`.xml).join(' ');
  return xml`<!DOCTYPE html>
<html lang="${LANGUAGE}" ${{ xml: html }}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${policyFor(origin)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="stylesheet" href="${styles}">
    <script src="${script}" defer></script>
  </head>
  <body data-shown="busy">
    <noscript><p>${text.noScript}</p></noscript>
    <main>
      <p data-show="busy" role="status">${text.busy}</p>
      <section data-show="away" role="alert">
        <h1>${text.away}</h1>
        <p>${text.awayText(host)}</p>
        <p><button type="button">${text.again}</button></p>
        <p>${text.awayHelp} <br><code>${address}</code></p>
      </section>
      <section data-show="other-origin" role="alert">
        <h1>${text.otherOrigin}</h1>
        <p>${text.otherOriginText(host)}</p>
      </section>
    </main>
    <div data-show="course"></div>
  </body>
</html>
`.xml;
}
