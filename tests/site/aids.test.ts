import { expect, inject, test } from 'vitest';
import { auditPage } from '../browser/audit.ts';
import { print } from '#text/print.ts';
import { proof } from '#text/proof.ts';
import { reading } from '#text/reading.ts';
import { shell } from '#text/shell.ts';
import { status } from '#text/status.ts';
import { test as testText } from '#text/test.ts';
import { finishSaying, said, type Voice, withPrinter, withVoices } from './devices.ts';
import { RIGHT } from './states.ts';
import { MODULE, useSite, type Visit, type VisitOptions } from './visit.ts';

const visit = useSite(inject('fixture').dist);
const visitKinds = useSite(inject('kinds').dist);
const FIRST = `${MODULE}#eerste`;
const NAME = 'Anna de Vries';
const DUTCH: Voice = { lang: 'nl-NL', localService: true };
const ENGLISH: Voice = { lang: 'en-GB', localService: true };

const withDutch = (options: VisitOptions = {}) =>
  visit(FIRST, { prepare: withVoices([ENGLISH, DUTCH]), ...options });
const press = ({ page }: Visit, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
const startReading = async (visited: Visit) => {
  await visited.learner.shown().getByRole('button', { name: reading.start }).click();
  await visited.page.getByRole('region', { name: reading.title }).waitFor();
};
/** The sentence that is marked, as the browser colours it. */
const marked = ({ page }: Visit) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('voorgelezen') ?? [])].map((range) => String(range)).join(),
  );
const files = ({ watch }: Visit, pattern: RegExp) =>
  watch.requests().filter((url) => pattern.test(url));

async function passAll({ learner }: Visit): Promise<void> {
  for (let n = 1; n < 4; n++) {
    await learner.readToEnd();
    await learner.next();
  }
  await learner.readToEnd();
  await learner.takeTest(RIGHT);
}

async function openProof(visited: Visit): Promise<void> {
  await passAll(visited);
  await visited.learner.shown().getByRole('button', { name: testText.proof }).click();
  await visited.page.getByRole('dialog', { name: proof.dialog }).waitFor();
}

/** What comes out of the printer: what is visible on paper. */
const printed = async ({ page }: Visit) => {
  await page.locator('.hlt-paper').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  return page.locator('body').innerText();
};

test('nothing for reading aloud, printing, a proof or another letter comes before it is asked for', async () => {
  const visited = await withDutch();
  await visited.page.waitForLoadState('networkidle');
  expect(files(visited, /read-aloud|print\.|proof\.|opendyslexic/)).toEqual([]);
  await startReading(visited);
  expect(files(visited, /read-aloud/)).toHaveLength(1);
  await visited.learner.shown().getByRole('button', { name: shell.display }).click();
  await visited.page.getByLabel(shell.displayDyslexia).check();
  await expect.poll(() => files(visited, /opendyslexic/)).toHaveLength(1);
  expect(files(visited, /print\.|proof\./)).toEqual([]);
  expect(visited.watch.problems()).toEqual([]);
});

test('the letter that was chosen is there on the next visit, before the page is drawn', async () => {
  const visited = await visit(FIRST);
  await visited.learner.shown().getByRole('button', { name: shell.display }).click();
  await visited.page.getByLabel(shell.displayDyslexia).check();
  await visited.page.reload({ waitUntil: 'commit' });
  await visited.page.locator('[data-letter="dyslexie"]').waitFor();
  await visited.page.locator('[data-ready]').waitFor();
  const family = await visited.page
    .locator('h2:visible')
    .first()
    .evaluate((it) => getComputedStyle(it).fontFamily);
  expect(family).toContain('OpenDyslexic');
});

test('a lesson is read sentence by sentence, in the voice of the device, the sentence marked', async () => {
  const visited = await withDutch();
  await startReading(visited);
  for (let n = 0; n < 2; n++) await finishSaying(visited.page);
  await expect.poll(() => marked(visited)).toBe('De eerste les');
  for (let n = 0; n < 2; n++) await finishSaying(visited.page);
  const spoken = await said(visited.page);
  expect(spoken.map(({ voice }) => voice)).toEqual(spoken.map(() => 'nl-NL'));
  expect(spoken.slice(2).map(({ text }) => text)).toEqual([
    'De eerste les',
    'Hier staat waar deze les over gaat.',
    'Je vindt een app.',
  ]);
  for (const width of [1280, 390]) {
    await visited.page.setViewportSize({ width, height: 844 });
    expect(await auditPage(visited.page)).toEqual([]);
  }
});

test('all of a lesson is read, pictures by what they show, and no button or closed example', async () => {
  const visited = await withDutch();
  await startReading(visited);
  while ((await visited.page.locator('.hlt-reader').count()) > 0) await finishSaying(visited.page);
  const texts = (await said(visited.page)).map(({ text }) => text);
  expect(texts).toContain(reading.picture('Een grijs vlak'));
  expect(texts).toContain('Ik vraag het eerst.');
  for (const silent of [shell.display, 'Dit klapt open.', shell.next, shell.sources, shell.edit])
    expect(texts.filter((text) => text.includes(silent))).toEqual([]);
  expect(await marked(visited)).toBe('');
});

test('by keyboard: pause, a sentence on, a sentence back, faster, stop', async () => {
  const visited = await withDutch();
  const { page } = visited;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  const now = async () => (await said(page)).at(-1);
  await visited.learner.shown().getByRole('button', { name: reading.start }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe(reading.pause);
  const first = (await now())?.text;
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(reading.resume);
  await page.keyboard.press('Enter');
  expect((await said(page)).map(({ text }) => text)).toEqual([first, first]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await now())?.text).not.toBe(first);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  expect((await now())?.text).toBe(first);
  await page.getByLabel(reading.speed).selectOption(reading.speeds['1.5']);
  expect((await now())?.rate).toBe(1.5);
  await page.getByLabel(reading.speed).press('Escape');
  await page.locator('.hlt-reader').waitFor({ state: 'detached' });
  expect(await focused()).toBe(reading.start);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await now())?.rate).toBe(1.5);
});

test('the bar of the reading hides no control that has the focus', async () => {
  const visited = await withDutch({ viewport: { width: 390, height: 666 } });
  const { page } = visited;
  await startReading(visited);
  await page.locator('.hlt-reader button').last().focus();
  for (let stops = 0; stops < 20; stops++) {
    await page.keyboard.press('Tab');
    const isHidden = await page.evaluate(() => {
      const bar = document.querySelector('.hlt-reader')?.getBoundingClientRect().top ?? 0;
      const { top } = document.activeElement?.getBoundingClientRect() ?? { top: 0 };
      return top >= bar ? document.activeElement?.outerHTML : undefined;
    });
    expect(isHidden).toBeUndefined();
  }
});

test('going to another lesson ends the reading', async () => {
  const visited = await withDutch();
  await startReading(visited);
  await visited.learner.goTo('tweede');
  await visited.page.locator('.hlt-reader').waitFor({ state: 'detached' });
  expect(await visited.learner.shown().getByRole('button', { name: reading.start }).count()).toBe(
    1,
  );
});

test.each([
  ['no Dutch voice', [ENGLISH], reading.noVoice],
  ['a Dutch voice on the internet alone', [{ ...DUTCH, localService: false }], reading.remoteVoice],
])('with %s that is said first, and nothing is read', async (_, voices, words) => {
  const visited = await visit(FIRST, { prepare: withVoices(voices) });
  await startReading(visited);
  await visited.page.getByText(words).waitFor();
  expect(await said(visited.page)).toEqual([]);
  expect(await auditPage(visited.page)).toEqual([]);
  if (words === reading.remoteVoice) {
    await press(visited, reading.readAnyway);
    await expect.poll(() => said(visited.page)).toHaveLength(1);
  } else await press(visited, reading.close);
  expect(visited.watch.problems()).toEqual([]);
});

test('a lesson on paper: its questions with empty boxes, its sources with addresses, its terms, no answers', async () => {
  const visited = await visit(FIRST, { prepare: withPrinter });
  await visited.learner.answer('keuze', 'Ik vraag het eerst.');
  await press(visited, print.lesson);
  const words = await printed(visited);
  for (const text of ['De eerste les', 'Dit klapt open.', 'Wat doe je eerst?', 'Het andere.'])
    expect(words).toContain(text);
  expect(words).toContain(print.terms);
  for (const text of ['De tweede les', 'Precies.', shell.next, shell.display, shell.modules])
    expect(words).not.toContain(text);
  expect(await visited.page.locator('.hlt-paper input:checked').count()).toBe(0);
  const source = visited.page.locator('.hlt-paper .hlt-sources a');
  expect(await source.evaluate((it) => getComputedStyle(it, '::after').content)).toContain(
    '(https://example.nl/brief)',
  );
  await visited.page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await visited.page.locator('.hlt-paper').count()).toBe(0);
  expect(await visited.page.locator('#keuze-1').isChecked()).toBe(true);
  expect(visited.watch.problems()).toEqual([]);
});

test('the whole module on paper has every lesson and the questions of the test', async () => {
  const visited = await visit(FIRST, { prepare: withPrinter });
  await visited.learner.shown().getByRole('button', { name: print.module }).click();
  const words = await printed(visited);
  for (const title of ['De eerste les', 'De tweede les', 'De derde les', 'De toets'])
    expect(words).toContain(title);
  for (const prompt of Object.keys(RIGHT)) expect(words).toContain(prompt);
});

test('every kind of question has room for its answer on paper', async () => {
  const { page, watch } = await visitKinds('modules/soorten/', { prepare: withPrinter });
  await page.locator('[data-lesson]:not([hidden]) [data-aid="print"]').last().click();
  await page.locator('.hlt-paper').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const without = await page.locator('.hlt-paper .hlt-question').evaluateAll((questions) => {
    const hasRoom = (it: Element) =>
      it.matches('input, textarea, .hlt-paper__blank, .hlt-piece')
        ? it.checkVisibility()
        : getComputedStyle(it, '::before').borderStyle === 'solid';
    const rooms = 'input, textarea, .hlt-paper__blank, .hlt-piece, .hlt-order div, button';
    return questions
      .filter((question) => ![...question.querySelectorAll(rooms)].some(hasRoom))
      .map((question) => question.querySelector('legend')?.textContent);
  });
  expect(without).toEqual([]);
  expect(await page.locator('.hlt-paper .hlt-question').count()).toBe(14);
  expect(watch.problems()).toEqual([]);
});

test('without a network that is said', async () => {
  const visited = await visit(FIRST);
  await visited.page.route(/print\..*\.js/, (route) => route.abort());
  await press(visited, print.lesson);
  await visited.page.getByText(status.noAid).waitFor();
});

test('without a script there is no button for what only a script can do', async () => {
  const { page } = await visit(MODULE, { javaScriptEnabled: false });
  expect(await page.locator('[data-aid]:visible').count()).toBe(0);
});

test('no proof before all is done; then one with a name that stays here', async () => {
  const visited = await visit(FIRST, { prepare: withPrinter });
  const { page } = visited;
  expect(await page.getByRole('button', { name: testText.proof }).count()).toBe(0);
  await openProof(visited);
  const dialog = page.getByRole('dialog');
  await press(visited, proof.print);
  await dialog.getByText(proof.noName).waitFor();
  expect(await auditPage(page)).toEqual([]);
  await dialog.getByLabel(proof.name, { exact: true }).fill(NAME);
  await press(visited, proof.print);
  const words = await printed(visited);
  for (const text of [proof.title, NAME, 'De derde les', proof.registration.none, proof.not])
    expect(words).toContain(text);
  expect(words).not.toContain(proof.lead);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(NAME);
  expect(visited.watch.requests().join()).not.toContain('Anna');
  expect(visited.watch.problems()).toEqual([]);
});

test('a name that somebody asked to keep is there the next time, and goes when that is undone', async () => {
  const visited = await visit(FIRST);
  const { page } = visited;
  const name = page.getByLabel(proof.name, { exact: true });
  await openProof(visited);
  await name.fill(NAME);
  await page.getByLabel(proof.remember).check();
  await press(visited, proof.close);
  await page.reload();
  await page.locator('#bewijs').getByRole('button').click();
  expect(await name.inputValue()).toBe(NAME);
  await page.getByLabel(proof.remember).uncheck();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(NAME);
});

test('with the whole course done, home offers the proof of it', async () => {
  const visited = await visit(MODULE);
  await passAll(visited);
  await visited.go('');
  await press(visited, testText.proof);
  const dialog = visited.page.getByRole('dialog', { name: proof.dialog });
  await dialog.getByText(proof.of.course('', 'AI in het klein')).waitFor();
  await dialog.getByText('Proef & meer').waitFor();
});
