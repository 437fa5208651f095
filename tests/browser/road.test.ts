import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { proof } from '#text/proof.ts';
import { launchChromium } from './chromium.ts';
import { learnerAt } from './learner.ts';
import { type Lms, type LmsOptions, openLms } from './lms.ts';
import { status } from '#text/status.ts';
import { type Watch, watchPage } from './watch.ts';

const fixture = inject('fixture');

const RIGHT = {
  'Wat doe je met een nieuwe app?': ['Eerst vragen.'],
  'Welke twee horen bij elkaar?': ['Kijken.', 'Vragen.'],
  'Een app beslist.': ['Niet waar'],
};
const ONE_WRONG = { ...RIGHT, 'Een app beslist.': ['Waar'] };

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** In an LMS, with nothing on the page going wrong unseen. */
async function inLms(
  packages: Readonly<Record<string, string>>,
  visit: (lms: Lms, watch: Watch) => Promise<void>,
  options: Partial<LmsOptions> = {},
): Promise<void> {
  let watch: Watch | undefined;
  const lms = await openLms(browser, {
    packageDir: `${packages['proef']}`,
    onPage: async (page) => {
      watch = await watchPage(page);
    },
    ...options,
  });
  try {
    await lms.launch();
    if (watch) await visit(lms, watch);
    expect(lms.violations()).toEqual([]);
    expect(watch?.problems()).toEqual([]);
  } finally {
    await lms.end();
  }
}

const ready = (lms: Lms) => lms.frame.locator('[data-ready]').waitFor();

async function finishLessons(lms: Lms): Promise<void> {
  const learner = learnerAt(lms.frame);
  for (let n = 0; n < 3; n++) {
    await learner.readToEnd();
    await learner.next();
  }
  await learner.readToEnd();
}

describe('a SCORM 1.2 package in a strict LMS', () => {
  test('half way, closed, opened again at the same place with the answers, then passed', () =>
    inLms(fixture.packagesWithAnswers, async (lms) => {
      await ready(lms);
      expect(lms.cmi()['cmi.core.lesson_status']).toBe('incomplete');
      await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
      await learnerAt(lms.frame).answer('meer', 'Het ene.');
      await learnerAt(lms.frame).readToEnd();
      await learnerAt(lms.frame).next();
      expect(await learnerAt(lms.frame).title()).toBe('De tweede les');
      await lms.close();

      await lms.launch();
      await ready(lms);
      const learner = learnerAt(lms.frame);
      expect(await learner.title()).toBe('De tweede les');
      await learner.readToEnd();
      await learnerAt(lms.frame).goTo('eerste');
      expect(await learner.feedbackOf('meer')).toContain('Je mist nog 1 antwoord.');
      expect(await learner.feedbackOf('keuze')).toContain('Precies.');
      await learnerAt(lms.frame).goTo('tweede');
      await learner.next();
      await learner.readToEnd();
      await learner.next();
      await learner.takeTest(RIGHT);
      await learner.readToEnd();
      await expect.poll(() => lms.cmi()['cmi.core.lesson_status']).toBe('passed');
      await lms.close();

      const cmi = lms.cmi();
      expect(cmi['cmi.core.score.raw']).toBe('100');
      expect(
        lms.launches().map((calls) => calls.filter(({ method }) => method === 'LMSFinish').length),
      ).toEqual([1, 1]);
      expect(
        lms
          .launches()
          .map((calls) => calls.filter(({ method }) => method === 'LMSInitialize').length),
      ).toEqual([1, 1]);
      expect(interactions(lms)).toEqual([
        'keuze',
        'meer',
        't_keuze',
        't_meer',
        't_stelling',
        'versie',
      ]);
    }));

  test('a test that is not passed says nothing of it, and can be taken again', () =>
    inLms(fixture.packages, async (lms) => {
      await ready(lms);
      await finishLessons(lms);
      const learner = learnerAt(lms.frame);
      await learner.takeTest(ONE_WRONG);
      await lms.close();
      expect(lms.cmi()['cmi.core.lesson_status']).toBe('incomplete');
      expect(lms.cmi()['cmi.core.score.raw'] ?? '').toBe('');
      expect(interactions(lms)).toEqual([]);

      await lms.launch();
      await ready(lms);
      await learnerAt(lms.frame).takeTest(RIGHT);
      await expect.poll(() => lms.cmi()['cmi.core.lesson_status']).toBe('passed');
    }));

  test('a proof of participation has the name that the platform gave, and says what it kept', () =>
    inLms(fixture.packages, async (lms) => {
      await ready(lms);
      await finishLessons(lms);
      await learnerAt(lms.frame).takeTest(RIGHT);
      await lms.frame.locator('[data-lesson]:not([hidden]) [data-aid="proof"]').click();
      const dialog = lms.frame.getByRole('dialog', { name: proof.dialog });
      await dialog.getByText(proof.registration.kept).waitFor();
      expect(await dialog.getByLabel(proof.name, { exact: true }).inputValue()).toBe('Anna Jansen');
      await dialog.getByText(proof.nameFromPlatform).waitFor();
      expect(await dialog.getByText(proof.remember).count()).toBe(0);
      expect(lms.cmi()['cmi.core.lesson_status']).toBe('passed');
    }));

  test('a proof does not say that a platform kept what it refused', () =>
    inLms(
      fixture.packages,
      async (lms) => {
        await ready(lms);
        await finishLessons(lms);
        await learnerAt(lms.frame).takeTest(RIGHT);
        await lms.frame.locator('[data-lesson]:not([hidden]) [data-aid="proof"]').click();
        const dialog = lms.frame.getByRole('dialog', { name: proof.dialog });
        await dialog.getByText(proof.registration.waiting).waitFor();
        expect(await dialog.getByText(proof.registration.kept).count()).toBe(0);
      },
      { faults: [{ method: 'LMSCommit', does: 'false', after: 1 }] },
    ));

  test('the tab closed half way loses nothing that was answered', () =>
    inLms(fixture.packages, async (lms) => {
      await ready(lms);
      await learnerAt(lms.frame).answer('keuze', 'Ik doe het gewoon.');
      await lms.closeTab();
      await lms.launch();
      await ready(lms);
      expect(await learnerAt(lms.frame).feedbackOf('keuze')).toContain('Dat is te vroeg.');
    }));

  test('a half-made test is the same test at the next launch', () =>
    inLms(fixture.packages, async (lms) => {
      await ready(lms);
      await learnerAt(lms.frame).goTo('afronding');
      await lms.frame.getByRole('button', { name: 'Start de toets' }).click();
      const prompt = await lms.frame.locator('[data-test] legend').textContent();
      await lms.frame.locator('[data-test] .hlt-option').first().click();
      await lms.close();
      await lms.launch();
      await ready(lms);
      await lms.frame.locator('[data-test][data-alive]').waitFor();
      expect(await lms.frame.locator('[data-test] legend').textContent()).toBe(prompt);
      expect(await lms.frame.locator('[data-test] input:checked').count()).toBe(1);
    }));

  test('review after passing writes nothing', () =>
    inLms(
      fixture.packages,
      async (lms) => {
        await ready(lms);
        await finishLessons(lms);
        await learnerAt(lms.frame).takeTest(RIGHT);
        await expect.poll(() => lms.cmi()['cmi.core.lesson_status']).toBe('passed');
        await lms.close();
        await lms.launch();
        await ready(lms);
        expect(await lms.frame.getByRole('alert').first().textContent()).toContain(status.readOnly);
        await lms.close();
        expect(lms.calls().filter(({ method }) => method === 'LMSSetValue')).toEqual([]);
      },
      { reviewWhenPassed: true },
    ));

  test('everything is fetched at idle: a network that goes then loses nothing', () =>
    inLms(fixture.packages, async (lms, watch) => {
      await ready(lms);
      await expect
        .poll(() => watch.requests().filter((url) => /(asks|keys)\.proef/.test(url)).length)
        .toBe(2);
      await expect
        .poll(() =>
          lms.frame.evaluate(
            () =>
              performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.json'))
                .length,
          ),
        )
        .toBe(2);
      await lms.context.setOffline(true);
      await learnerAt(lms.frame).goTo('derde');
      await learnerAt(lms.frame).answer('stelling', 'Waar');
      expect(await learnerAt(lms.frame).questionAt('stelling').textContent()).toContain(
        'Zo is het.',
      );
      await lms.context.setOffline(false);
    }));

  test('a commit that is refused shows one quiet banner and is kept later', () =>
    inLms(
      fixture.packages,
      async (lms) => {
        await ready(lms);
        await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
        await expect
          .poll(() => lms.frame.locator('#banner').textContent())
          .toContain('Bewaren lukt nu niet');
        await expect
          .poll(() => lms.frame.locator('#banner').textContent(), { timeout: 15_000 })
          .toBe('');
        expect(lms.cmi()['cmi.suspend_data']).toMatch(/^v1/);
        expect(lms.frame.page().url()).toContain('lms-page');
      },
      { faults: [{ method: 'LMSCommit', does: 'false', after: 1, times: 2 }] },
    ));
});

const interactions = (lms: Lms): readonly string[] =>
  lms
    .launches()
    .flat()
    .filter(
      ({ method, args }) =>
        method === 'LMSSetValue' && /interactions\.\d+\.id/.test(String(args[0])),
    )
    .map(({ args }) => String(args[1]))
    .sort();
