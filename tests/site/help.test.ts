import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { accessibility } from '#text/accessibility.ts';
import { news } from '#text/news.ts';
import { practice } from '#text/practice.ts';
import { privacy } from '#text/privacy.ts';
import { shell } from '#text/shell.ts';
import { terms } from '#text/terms.ts';
import { MODULE, useSite } from './visit.ts';
import { PAGES } from './states.ts';

const fixture = inject('fixture');
const visit = useSite(fixture.dist);
const visitPackage = useSite(`${fixture.packages['proef']}`, 'lms');

/** What stands at the foot of a page, in the order in which it is read. */
const foot = (page: Page) =>
  page.evaluate(() => {
    const last = [...document.body.children].findLast((it) => it.checkVisibility());
    return {
      isFooter: last?.matches('footer#hulp'),
      words: last?.querySelector('strong')?.textContent,
      links: [...(last?.querySelectorAll('a') ?? [])].map((link) => link.textContent?.trim()),
    };
  });

const HELP = { isFooter: true, words: shell.helpTitle };
const MAIL = 'ai@voorbeeld.nl';

/** @spec WCAG 2.2 3.2.6 */
test('help and the statements stand in the same place on every page', async () => {
  const { page, go } = await visit('');
  const links = [
    MAIL,
    terms.title,
    news.title,
    practice.title,
    accessibility.title,
    privacy.title,
    shell.colophon,
    shell.manage,
  ];
  for (const [name, path] of Object.entries(PAGES)) {
    await go(path);
    expect([name, await foot(page)]).toEqual([name, { ...HELP, links }]);
  }
});

test('a package has the help in the same place, and no link out of it', async () => {
  const { page } = await visitPackage(`${MODULE}index.html`);
  expect(await foot(page)).toEqual({ ...HELP, links: [MAIL] });
});

test.each([
  [accessibility.title, 'toegankelijkheid/'],
  [privacy.title, 'privacy/'],
])('the foot of a page leads to “%s”', async (title, path) => {
  const { page } = await visit(MODULE);
  await page.locator('#hulp').getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(page.url()).toContain(path);
});
