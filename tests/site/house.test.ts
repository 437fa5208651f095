import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { mail } from '#text/mail.ts';
import { notice } from '#text/notice.ts';
import { MODULE, useSite } from './visit.ts';

const fixture = inject('fixture');
const visit = useSite(fixture.dist);

const region = (page: Page) => page.getByRole('region', { name: notice.label });

describe('the message about the learning platform', () => {
  test('says where the course is registered, closes, and stays closed on every page', async () => {
    const { page, go } = await visit('');
    await region(page).getByRole('link', { name: 'https://leren.voorbeeld.nl' }).waitFor();
    await go(MODULE);
    await region(page).getByRole('button', { name: notice.close }).click();
    await expect.poll(() => region(page).count()).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.id);
    expect(focused).toBe('eerste-title');
    await go('');
    expect(await region(page).count()).toBe(0);
  });

  test('is not in a package', async () => {
    const html = await readFile(join(`${fixture.packages['proef']}`, MODULE, 'index.html'), 'utf8');
    expect(html).toContain('id="banner"');
    expect(html).not.toContain(notice.here);
  });
});

/** What a mail program would show. */
function mailOf(href: string | null) {
  const url = new URL(href ?? '');
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body')?.replaceAll('\r\n', '\n'),
  };
}

test('a mistake is reported by a mail with the lesson and the version in it', async () => {
  const { page } = await visit(`${MODULE}#tweede`);
  const link = page.locator('#tweede').getByRole('link', { name: mail.report });
  expect(mailOf(await link.getAttribute('href'))).toEqual({
    to: 'ai@voorbeeld.nl',
    subject: mail.reportSubject('AI in het klein', 'De tweede les'),
    body: mail.reportBody('De tweede les', 'tweede', '1.0.0'),
  });
});

test('what one thought of it stays in the browser, and is in the mail that one may send', async () => {
  const { page, go, watch } = await visit(`${MODULE}#afronding`);
  const form = page.locator('[data-evaluation]');
  const body = async () =>
    mailOf(await form.getByRole('link', { name: mail.send }).getAttribute('href')).body;
  const open = () => form.getByText(mail.evaluationTitle.module).click();
  await open();
  await form
    .getByRole('group', { name: mail.statements[0] })
    .getByLabel(mail.scale[3], { exact: true })
    .check();
  await form.getByLabel(mail.open).fill('Meer over & tussen afdelingen.');
  const written = [
    mail.about('Proef & meer', 'proef', '1.0.0'),
    `${mail.statements[0]}\n${mail.scale[3]}`,
    `${mail.open}\nMeer over & tussen afdelingen.`,
  ].join('\n\n');
  await expect.poll(body).toBe(written);
  await go('');
  await go(`${MODULE}#afronding`);
  await open();
  await expect.poll(body).toBe(written);
  expect(await form.getByLabel(mail.open).inputValue()).toBe('Meer over & tussen afdelingen.');
  expect(watch.problems()).toEqual([]);
});

describe('media', () => {
  test('a video plays from the site itself, with captions, after the learner asked for it', async () => {
    const { page, watch } = await visit(`${MODULE}#eerste`);
    const video = page.locator('video');
    const fetched = () => watch.requests().filter((url) => url.endsWith('.webm')).length;
    await page.waitForLoadState('networkidle');
    expect(fetched()).toBe(0);
    const ended = await video.evaluate(async (it: HTMLVideoElement) => {
      it.muted = true;
      await it.play();
      await new Promise((done) => it.addEventListener('ended', done, { once: true }));
      return [...(it.textTracks[0]?.cues ?? [])].map((cue) => (cue as VTTCue).text);
    });
    expect(ended).toEqual(['Het veld gaat bloeien.']);
    expect(watch.problems()).toEqual([]);
  });

  test('a download says what it is and how large, and keeps its name', async () => {
    const { page } = await visit(`${MODULE}#eerste`);
    const link = page.getByRole('link', { name: 'De vragenlijst (CSV, 1 kB)' });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('vragenlijst.csv');
  });

  test.each(['film.*.webm', 'film.*.vtt', 'vragenlijst.*.csv'])(
    'the package has %s with it',
    async (name) => {
      const html = await readFile(
        join(`${fixture.packages['proef']}`, MODULE, 'index.html'),
        'utf8',
      );
      const pattern = new RegExp(`[^"]*${name.replaceAll('.', '\\.').replace('*\\.', '[^"]+\\.')}`);
      const [address = ''] = pattern.exec(html) ?? [];
      const file = await readFile(join(`${fixture.packages['proef']}`, MODULE, address));
      expect(file.length).toBeGreaterThan(0);
    },
  );
});
