import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, inject, test } from 'vitest';
import { preview, problems } from '#text/preview.ts';
import { auditPage } from './audit.ts';
import { ROOT } from './paths.ts';
import { usePreview } from './preview-page.ts';

const { dist } = inject('fixture');
const at = usePreview(dist);
const { course, button, fact } = at;

const status = () => at.page.locator('#proefdraaien > output');

async function miniSco(sco: 'good' | 'bad', extra: Record<string, string> = {}): Promise<Buffer> {
  const names = ['imsmanifest.xml', 'index.html', 'sco.js'];
  const read = (name: string) => readFile(join(ROOT, 'tests/fixtures/mini-sco', sco, name));
  const files = await Promise.all(names.map(async (name) => [name, await read(name)] as const));
  const more = Object.entries(extra).map(([name, text]) => [name, strToU8(text)] as const);
  return Buffer.from(zipSync(Object.fromEntries([...files, ...more])));
}

async function startFile(buffer: Buffer): Promise<void> {
  await at.page
    .getByLabel(preview.file)
    .setInputFiles({ name: 'p.zip', mimeType: 'application/zip', buffer });
  await button(preview.startFile).click();
}

test('a course is run, closed, resumed and begun again, and its record stands beside it', async () => {
  await startFile(await miniSco('good'));
  await expect.poll(() => status().textContent()).toBe(preview.opened('Mini (good)'));
  await expect.poll(() => course().getByRole('status').textContent()).toBe('ab-initio:');
  expect(await fact(preview.status).textContent()).toBe('Nog niet klaar');
  expect(await fact(preview.suspendData).textContent()).toBe('1 van 4096 tekens');

  await button(preview.close).click();
  expect(await status().textContent()).toBe(preview.closed);
  expect(await at.page.locator('iframe').count()).toBe(0);
  expect(await at.page.getByRole('row').nth(1).textContent()).toContain('LMSFinish("")');

  await button(preview.reopen).click();
  await expect.poll(() => course().getByRole('status').textContent()).toBe('resume:x');
  await expect.poll(() => fact(preview.totalTime).textContent()).toBe('0:01:00');
  await course().getByRole('button', { name: 'Klaar' }).click();
  await expect.poll(() => fact(preview.status).textContent()).toBe('Geslaagd');
  expect(await fact(preview.score).textContent()).toBe('90');

  await button(preview.restart).click();
  await expect.poll(() => course().getByRole('status').textContent()).toBe('ab-initio:');
  await expect.poll(() => fact(preview.remarks).textContent()).toBe(preview.noRemarks);
  expect(at.watch.problems()).toEqual([]);
});

test('what was kept survives a reload of the page', async () => {
  await startFile(await miniSco('good'));
  await expect.poll(() => course().getByRole('status').textContent()).toBe('ab-initio:');
  await at.page.reload();
  await startFile(await miniSco('good'));
  await expect.poll(() => course().getByRole('status').textContent()).toBe('resume:x');
});

test('of a package with several courses one is chosen', async () => {
  const [manifest, html] = await Promise.all(
    ['imsmanifest.xml', 'index.html'].map((name) =>
      readFile(join(ROOT, 'tests/fixtures/mini-sco/good', name), 'utf8'),
    ),
  );
  const second = '<item identifier="twee" identifierref="res2"><title>Twee</title></item>';
  const resource = '<resource identifier="res2" type="webcontent" href="twee.html"/></resources>';
  await startFile(
    await miniSco('good', {
      'imsmanifest.xml': (manifest ?? '')
        .replace('</organization>', `${second}</organization>`)
        .replace('</resources>', resource),
      'twee.html': html ?? '',
    }),
  );
  await expect.poll(() => course().getByRole('status').textContent()).toBe('ab-initio:');
  await at.page.getByLabel(preview.item).selectOption('Twee');
  await expect.poll(() => at.page.frame('cursus')?.url()).toMatch(/twee\.html$/);
  await expect.poll(() => course().getByRole('status').textContent()).toBe('ab-initio:');
  await at.page.getByLabel(preview.item).selectOption('Mini');
  await expect.poll(() => course().getByRole('status').textContent()).toBe('resume:x');
});

test('a course that breaks the rules is told so, line by line', async () => {
  await startFile(await miniSco('bad'));
  await expect.poll(() => fact(preview.remarks).textContent()).toMatch(/keer, zie de lijst$/);
  await expect
    .poll(() => at.page.getByText('De cursus meldt zich een tweede keer af.').count())
    .toBe(1);
});

test('the frame takes the sizes of Moodle without a reload of the course', async () => {
  await startFile(await miniSco('good'));
  await expect.poll(() => course().getByRole('status').textContent()).toBe('ab-initio:');
  const inside = () =>
    course()
      .locator('body')
      .evaluate(() => [innerWidth, innerHeight]);
  expect(await inside()).toEqual([714, 666]);
  await at.page.getByLabel(preview.size).selectOption('narrow');
  expect(await inside()).toEqual([367, 600]);
  await at.page.getByLabel(preview.size).selectOption('full');
  expect((await inside())[0]).toBeGreaterThan(1000);
  expect(await course().getByRole('status').textContent()).toBe('ab-initio:');
});

const answer = (path: string) =>
  at.page.evaluate(async (path) => {
    const response = await fetch(`pakket/${path}`);
    return [response.status, response.headers.get('content-type')];
  }, path);

test('files are served with their type, whatever their name, and missing ones are missing', async () => {
  await startFile(await miniSco('good', { 'map/één, (2).css': 'x{}' }));
  await expect.poll(() => status().textContent()).toMatch(/^De cursus is open/);
  expect(await answer('map/één, (2).css?v=1')).toEqual([200, 'text/css; charset=utf-8']);
  expect(await answer('map/')).toEqual([404, 'text/plain;charset=UTF-8']);
});

test('a zip from anywhere reaches no other host', async () => {
  const html = '<img src="http://127.0.0.1:1/x.png"><script>parent.API.LMSInitialize("")</script>';
  await startFile(await miniSco('good', { 'index.html': html }));
  await expect.poll(() => fact(preview.calls).textContent()).toBe('1');
  await expect
    .poll(() => at.watch.problems().some((line) => line.startsWith('CSP: img-src')))
    .toBe(true);
});

test('a zip that is no package gets one Dutch sentence', async () => {
  await startFile(Buffer.from('geen zip'));
  await expect.poll(() => status().textContent()).toBe(problems['not-a-zip']);
  await startFile(Buffer.from(zipSync({ 'index.html': strToU8('x') })));
  await expect.poll(() => status().textContent()).toBe(problems['no-manifest']);
});

test('starting without a file says so and puts the focus on the field', async () => {
  await button(preview.startFile).click();
  const field = at.page.getByLabel(preview.file);
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await at.page.getByText(preview.noFile).count()).toBe(1);
});

test('without service workers there is one Dutch sentence', async () => {
  await at.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await at.page.reload();
  await startFile(await miniSco('good'));
  await expect.poll(() => status().textContent()).toBe(problems['no-worker']);
});

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
  await at.page.emulateMedia({ colorScheme });
  expect(await auditPage(at.page)).toEqual([]);
  await startFile(await miniSco('good'));
  await expect.poll(() => at.page.getByRole('row').count()).toBeGreaterThan(3);
  expect(await auditPage(at.page)).toEqual([]);
});

test.each([320, 390, 768])('nothing sticks out at %i pixels', async (width) => {
  await at.page.setViewportSize({ width, height: 800 });
  await startFile(await miniSco('good'));
  await expect.poll(() => at.page.getByRole('row').count()).toBeGreaterThan(3);
  expect(await at.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    width,
  );
});
