import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { PackageSettings } from '../../src/packaging/settings.ts';
import { launchChromium } from './chromium.ts';
import { cut } from './cut.ts';
import { learnerAt } from './learner.ts';
import { type Lms, openLms } from './lms.ts';
import { type Watch, watchPage } from './watch.ts';

const { dist } = inject('fixture');

const RIGHT = {
  'Wat doe je met een nieuwe app?': ['Eerst vragen.'],
  'Welke twee horen bij elkaar?': ['Kijken.', 'Vragen.'],
  'Een app beslist.': ['Niet waar'],
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function inLms(
  choice: Partial<PackageSettings>,
  visit: (lms: Lms) => Promise<void>,
  reviewWhenPassed = false,
): Promise<void> {
  let watch: Watch | undefined;
  const lms = await openLms(browser, {
    packageDir: await cut(dist, choice),
    reviewWhenPassed,
    onPage: async (page) => {
      watch = await watchPage(page);
    },
  });
  try {
    await open(lms);
    await visit(lms);
    expect(lms.violations()).toEqual([]);
    expect(watch?.problems()).toEqual([]);
  } finally {
    await lms.end();
  }
}

async function open(lms: Lms): Promise<void> {
  await lms.launch();
  await lms.frame.locator('[data-ready]').waitFor();
}

async function finish(lms: Lms, from: number): Promise<void> {
  const learner = learnerAt(lms.frame);
  for (let n = from; n < 3; n++) {
    await learner.readToEnd();
    await learner.next();
  }
  await learner.readToEnd();
  await learner.takeTest(RIGHT);
  await expect.poll(() => lms.cmi()['cmi.success_status'], { timeout: 10_000 }).toBe('passed');
}

const count = (lms: Lms, wanted: string) =>
  lms.launches().map((calls) => calls.filter(({ method }) => method === wanted).length);

describe.each(['scorm2004-3', 'scorm2004-4'] as const)(
  'a package of %s in a strict LMS',
  (standard) => {
    test('half way, closed, opened again at the same place with the answers, then passed', () =>
      inLms({ standard, answers: 'all' }, async (lms) => {
        expect(lms.cmi()).toMatchObject({
          'cmi.exit': 'suspend',
          'cmi.completion_status': 'incomplete',
        });
        await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
        await learnerAt(lms.frame).answer('meer', 'Het ene.');
        await learnerAt(lms.frame).readToEnd();
        await learnerAt(lms.frame).next();
        await lms.close();
        expect(lms.cmi()['cmi.score.scaled']).toBeUndefined();

        await open(lms);
        expect(await learnerAt(lms.frame).title()).toBe('De tweede les');
        await finish(lms, 1);
        await lms.close();

        expect(lms.cmi()).toMatchObject({
          'cmi.completion_status': 'completed',
          'cmi.success_status': 'passed',
          'cmi.score.scaled': '1',
          'cmi.score.raw': '100',
          'cmi.progress_measure': '1',
          'cmi.exit': 'suspend',
        });
        expect(count(lms, 'Initialize')).toEqual([1, 1]);
        expect(count(lms, 'Terminate')).toEqual([1, 1]);
        const ids = Object.entries(lms.cmi()).filter(([name]) =>
          /interactions\.\d+\.id$/.test(name),
        );
        expect(ids.map(([, id]) => id).sort()).toEqual([
          'keuze',
          'meer',
          't_keuze',
          't_meer',
          't_stelling',
          'versie',
        ]);
      }));
  },
);

test('a passed course is looked at again without a write', () =>
  inLms(
    { standard: 'scorm2004-4' },
    async (lms) => {
      await finish(lms, 0);
      await lms.close();
      await open(lms);
      await lms.close();
      expect(count(lms, 'SetValue')[1]).toBe(0);
      expect(lms.cmi()['cmi.success_status']).toBe('passed');
    },
    true,
  ));

test('made with new attempts, a passed course is blank at the next launch', () =>
  inLms({ standard: 'scorm2004-4', attempts: 'new' }, async (lms) => {
    await finish(lms, 0);
    await lms.close();
    expect(lms.cmi()['cmi.exit']).toBe('normal');
    await open(lms);
    expect(lms.cmi()).toMatchObject({
      'cmi.completion_status': 'incomplete',
      'cmi.exit': 'suspend',
    });
    expect(lms.cmi()['cmi.score.scaled']).toBeUndefined();
  }));
