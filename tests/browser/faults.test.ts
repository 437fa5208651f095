import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { status } from '#text/status.ts';
import type { Fault } from '../../src/preview/fault.ts';
import { launchChromium, launchKillable } from './chromium.ts';
import { cut } from './cut.ts';
import { countsOf, reported, SCENARIOS } from './faults.ts';
import { CMI5_SCENARIOS, countsIn, IN_CMI5 } from './faults-cmi5.ts';
import { learnerAt } from './learner.ts';
import { type Cmi5Lms, openCmi5 } from './lms-cmi5.ts';
import { type Lms, type LmsOptions, openLms } from './lms.ts';
import { type Row, ANSWERED, lostAfter, open, play, reads } from './play.ts';

/** Both editions of SCORM 2004 share their driver. */
const STANDARDS = ['scorm12', 'scorm2004-4'] as const;
const rows: Row[] = [];
const packages = new Map<string, string>();

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  for (const standard of [...STANDARDS, 'cmi5'] as const)
    packages.set(standard, await cut(inject('fixture').dist, { standard, answers: 'all' }));
});
afterAll(async () => {
  await browser.close();
  console.table(
    rows.toSorted((a, b) => a.scenario.localeCompare(b.scenario)),
    ['scenario', 'standard', 'lost', 'calls', 'commits', 'rejected', 'remark'],
  );
});

async function inLms(
  standard: (typeof STANDARDS)[number],
  options: Omit<LmsOptions, 'packageDir'>,
  visit: (lms: Lms) => Promise<void>,
): Promise<void> {
  const packageDir = packages.get(standard) ?? '';
  const lms = await openLms(browser, { packageDir, ...options });
  try {
    await visit(lms);
  } finally {
    await lms.end();
  }
}

const throwing = (method: Fault['method']): Fault => ({ method, does: 'throw' });

/** Everything is there, once and in order, and nothing was called that an LMS would hold against us. */
async function settle(lms: Lms, scenario: string, standard: string, answers = ANSWERED) {
  lms.setFaults([]);
  const lost = await lostAfter(lms, answers);
  const rejected = lms.violations();
  rows.push({ scenario, standard, lost: lost.length, ...countsOf(lms), rejected: rejected.length });
  expect(reported(lms)).toEqual(Object.keys(answers));
  expect(lost).toEqual([]);
  expect(rejected).toEqual([]);
}

describe.each(STANDARDS)('%s: nothing that was answered is lost', (standard) => {
  test.concurrent.each(SCENARIOS)('$name', (scenario) =>
    inLms(
      standard,
      {
        faults: scenario.faults,
        onPage: async (page) => {
          if (scenario.isTimed) await page.clock.install();
          if (scenario.before) await page.addInitScript(scenario.before);
        },
      },
      async (lms) => {
        await play(lms, scenario, (one) => one.close());
        await settle(lms, scenario.name, standard);
      },
    ),
  );

  test('two tabs', () =>
    inLms(standard, {}, async (lms) => {
      await open(lms);
      await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
      const first = await lms.openTab();
      await reads(lms, status.elsewhere);
      const frame = first.frame('sco');
      if (!frame) throw new Error('The first tab has no course');
      await first.bringToFront();
      await learnerAt(frame).answer('meer', 'Het ene.');
      await first.close();
      await reads(lms, '');
      await learnerAt(lms.frame).goTo('derde');
      await learnerAt(lms.frame).answer('stelling', 'Waar');
      await lms.close();
      await settle(lms, 'two tabs', standard, { ...ANSWERED, stelling: ['derde', 'Zo is het.'] });
    }));

  test('frame removed in the moment of an answer that the LMS did not take', () =>
    inLms(standard, {}, async (lms) => {
      await open(lms);
      await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
      await learnerAt(lms.frame).comeTo('meer');
      await learnerAt(lms.frame).questionAt('meer').getByLabel('Het ene.', { exact: true }).check();
      await lms.misbehave(...(['LMSSetValue', 'LMSCommit', 'LMSFinish'] as const).map(throwing));
      await lms.page.evaluate(async () => {
        const course = document.querySelector('iframe')?.contentDocument;
        const asked = course?.querySelector('[data-question="meer"]');
        const check = asked?.querySelector<HTMLElement>('[type="submit"]');
        if (!asked || !check) throw new Error('There is nothing to press');
        const isJudged = new Promise<void>((judged) => {
          const look = () => asked.querySelector('.hlt-feedback') && judged();
          new MutationObserver(look).observe(asked, { childList: true, subtree: true });
        });
        check.click();
        await isJudged;
        window.closeCourse();
      });
      await settle(lms, 'frame removed with an answer', standard);
    }));

  test('browser killed a second after an answer that the LMS did not take', () =>
    inLms(standard, {}, (lms) =>
      killed(lms, {
        fail: () => lms.misbehave({ method: 'LMSCommit', does: 'throw' }),
        settle: () => settle(lms, 'browser killed', standard),
      }),
    ));
});

describe('cmi5: nothing that was answered is lost', () => {
  test('every scenario of SCORM is played, or it is said why not', () => {
    for (const { name } of [...SCENARIOS, { name: 'two tabs' }]) {
      expect(IN_CMI5[name], name).toBeDefined();
      if (typeof IN_CMI5[name] === 'string')
        rows.push({ scenario: name, standard: 'cmi5', remark: IN_CMI5[name] });
    }
  });

  test.concurrent.each(CMI5_SCENARIOS)('$name', async (scenario) => {
    const lms = await openCmi5(browser, {
      packageDir: packages.get('cmi5') ?? '',
      onPage: async (page) => {
        if (scenario.isTimed) await page.clock.install();
        if (scenario.before) await page.addInitScript(scenario.before);
      },
    });
    try {
      lms.misbehave(scenario.instead?.());
      await play(lms, scenario, (one) => one.closeTab());
      await settleCmi5(lms, scenario.name);
    } finally {
      await lms.end();
    }
  });

  test('browser killed a second after an answer that the platform did not take', async () => {
    const lms = await openCmi5(browser, { packageDir: packages.get('cmi5') ?? '' });
    try {
      await killed(lms, {
        fail: async () => {
          await vi.waitFor(() => expect(lms.verbs()).toContain('answered'));
          lms.misbehave(() => new Response('', { status: 503 }));
        },
        settle: () => settleCmi5(lms, 'browser killed'),
      });
    } finally {
      await lms.end();
    }
  });
});

/** Two answers, of which the platform does not take the second; then SIGKILL, and another browser. */
async function killed(
  lms: Lms | Cmi5Lms,
  next: { readonly fail: () => Promise<void>; readonly settle: () => Promise<void> },
): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const doomed = await launchKillable(profile);
  try {
    lms.moveTo(doomed.context);
    await open(lms);
    await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
    await next.fail();
    await learnerAt(lms.frame).answer('meer', 'Het ene.');
    await lms.page.waitForTimeout(1000);
  } finally {
    await doomed.kill();
  }
  const heir = await launchKillable(profile);
  try {
    lms.moveTo(heir.context);
    await next.settle();
  } finally {
    await heir.kill();
    // What the browser started may outlive it for a moment, and still write.
    await rm(profile, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** As `settle`: what was said is there once, and in order. */
async function settleCmi5(lms: Cmi5Lms, scenario: string) {
  const counts = countsIn(lms);
  lms.misbehave();
  const lost = await lostAfter(lms, ANSWERED);
  const rejected = lms.platform.violations();
  rows.push({
    scenario,
    standard: 'cmi5',
    lost: lost.length,
    ...counts,
    rejected: rejected.length,
  });
  await vi.waitFor(() => expect(lms.answered()).toEqual(Object.keys(ANSWERED)));
  expect(lost).toEqual([]);
  expect(rejected).toEqual([]);
}
