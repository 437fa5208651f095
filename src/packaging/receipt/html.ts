import { LANGUAGE } from '#text/language.ts';
import { receipt as text } from '#text/receipt.ts';
import { xml, type Xml } from '../xml.ts';
import type { Receipt } from './receipt.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The receipt may load the style sheets beside it, and nothing else. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'";

/**
 * `receipt.html`: to read, to print and to keep. It wears the styles of the course.
 *
 * @param styles paths of style sheets in the package
 */
export function receiptHtml(receipt: Receipt, styles: readonly string[]): string {
  const title = text.pageTitle(receipt.title);
  return xml`<!DOCTYPE html>
<html lang="${LANGUAGE}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    ${styles.map((path) => xml`<link rel="stylesheet" href="${path}">`)}
  </head>
  <body>
    <main class="hlt-wrap hlt-page">
      <h1>${title}</h1>
      <p>${text.lead}</p>
      ${sectionsOf(receipt).map(sectionHtml)}
    </main>
  </body>
</html>
`.xml;
}

const sectionHtml = ({ title, lead, facts, list, table }: Section): Xml => xml`<section>
  <h2>${title}</h2>
  ${[
    ...(lead ? [xml`<p>${lead}</p>`] : []),
    ...(facts ? [factsHtml(facts)] : []),
    ...(list ? [listHtml(list)] : []),
    ...(table ? [tableHtml(title, table)] : []),
  ]}
</section>`;

const listHtml = (list: readonly string[]): Xml => xml`<ul>
  ${list.map((item) => xml`<li>${item}</li>`)}
</ul>`;

const factsHtml = (facts: NonNullable<Section['facts']>): Xml => xml`<dl>
  ${facts.flatMap(([name, value]) => [xml`<dt>${name}</dt>`, xml`<dd>${value}</dd>`])}
</dl>`;

const tableHtml = (title: string, { head, rows }: NonNullable<Section['table']>): Xml => xml`<table>
  <caption class="vh">${title}</caption>
  <thead>
    <tr>
      ${head.map((name) => xml`<th scope="col">${name}</th>`)}
    </tr>
  </thead>
  <tbody>
    ${rows.map(
      (cells) => xml`<tr>
      ${cells.map((cell) => xml`<td>${cell}</td>`)}
    </tr>`,
    )}
  </tbody>
</table>`;
