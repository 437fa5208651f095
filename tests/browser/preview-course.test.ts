import { expect, inject, test } from 'vitest';
import type { Standard } from '../../src/packaging/settings.ts';
import type { Trouble } from '../../src/preview/trouble.ts';
import { preview, troubles } from '#text/preview.ts';
import { status as banners } from '#text/status.ts';
import { learnerAt } from './learner.ts';
import { usePreview } from './preview-page.ts';

/** Until a banner comes and goes, on a machine that is busy. */
const SLOW = { timeout: 40_000 };

const { dist } = inject('fixture');
const at = usePreview(dist);
const { course, button, fact } = at;

const RIGHT = {
  'Wat doe je met een nieuwe app?': ['Eerst vragen.'],
  'Welke twee horen bij elkaar?': ['Kijken.', 'Vragen.'],
  'Een app beslist.': ['Niet waar'],
};

async function startCourse(standard: Standard): Promise<ReturnType<typeof learnerAt>> {
  await at.page.getByLabel(preview.ready).selectOption('proef');
  await at.page.getByLabel(preview.standard).selectOption(standard);
  await button(preview.start).click();
  return learnerHere();
}

/** The learner in the frame, once the course is alive. */
async function learnerHere(): Promise<ReturnType<typeof learnerAt>> {
  await course().locator('[data-ready]').waitFor();
  const frame = at.page.frame('cursus');
  if (!frame) throw new Error('The course is not open');
  return learnerAt(frame);
}

test.each<[Standard, Readonly<Record<string, string>>]>([
  ['scorm12', { [preview.status]: 'Geslaagd' }],
  ['scorm2004-4', { [preview.status]: 'Afgerond', [preview.success]: 'Ja' }],
  ['cmi5', { [preview.status]: 'Afgerond', [preview.success]: 'Ja', [preview.satisfied]: 'Ja' }],
])(
  'a course of this site as %s is passed, and stays so after a reload',
  async (standard, facts) => {
    let learner = await startCourse(standard);
    expect(await fact(preview.status).textContent()).toBe('Nog niet klaar');
    for (let n = 0; n < 3; n++) {
      await learner.readToEnd();
      await learner.next();
    }
    await learner.readToEnd();
    await learner.takeTest(RIGHT);
    const verdict = () =>
      Promise.all(Object.keys(facts).map(async (name) => fact(name).textContent()));
    await expect.poll(verdict).toEqual(Object.values(facts));
    expect(await fact(preview.remarks).textContent()).toBe(preview.noRemarks);
    await button(preview.close).click();
    // The course signs off, in whatever way its standard has.
    await expect
      .poll(() => at.page.getByRole('row').nth(1).textContent())
      .toMatch(/LMSFinish|Terminate|terminated/);

    await at.page.reload();
    learner = await startCourse(standard);
    await expect.poll(verdict).toEqual(Object.values(facts));
    await button(preview.restart).click();
    await learnerHere();
    await expect.poll(() => fact(preview.status).textContent()).toBe('Nog niet klaar');
    expect(await fact(preview.remarks).textContent()).toBe(preview.noRemarks);
  },
);

test.each<[Standard, Trouble]>([
  ['scorm12', 'refuses'],
  ['scorm2004-4', 'gone'],
  ['cmi5', 'offline'],
])('in %s the learner reads of a platform that %s, until it is over', async (standard, trouble) => {
  const learner = await startCourse(standard);
  const banner = course().locator('#banner');
  await at.page.getByLabel(troubles[trouble], { exact: true }).check();
  await learner.answer('keuze', 'Ik vraag het eerst.');
  await expect.poll(() => banner.textContent(), SLOW).toBe(banners.saveFailed);
  await at.page.getByLabel(troubles[trouble], { exact: true }).uncheck();
  await expect.poll(() => banner.textContent(), SLOW).toBe('');
});

test('who opens the course, and how, is chosen', async () => {
  await at.page.getByText(preview.launch).click();
  await at.page.getByLabel(preview.learnerName, { exact: true }).fill('Vries, Sam de');
  await at.page.getByLabel(preview.mode).selectOption('review');
  await at.page.getByLabel(preview.mastery).fill('60');
  const learner = await startCourse('scorm12');
  await expect
    .poll(() => at.page.getByRole('row', { name: 'cmi.student_data.mastery_score' }).textContent())
    .toContain('"60"');
  await learner.readToEnd();
  await button(preview.close).click();
  expect(await at.page.getByRole('row', { name: /LMSSetValue/ }).count()).toBe(0);
});
