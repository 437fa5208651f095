import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { status } from '../../src/text/nl/status.ts';
import { launchChromium, launchKillable } from './chromium.ts';
import { cut } from './cut.ts';
import {
  type Answered,
  countsOf,
  lostAfter,
  open,
  play,
  reads,
  reported,
  SCENARIOS,
} from './faults.ts';
import { learnerAt } from './learner.ts';
import { type Lms, type LmsOptions, openLms } from './lms.ts';

/** Both editions of SCORM 2004 share their driver. */
const STANDARDS = ['scorm12', 'scorm2004-4'] as const;
/** Each answer by the lesson that asks and the explanation that it gets. */
const ANSWERED: Answered = {
  keuze: ['eerste', 'Precies.'],
  meer: ['eerste', 'Je mist nog 1 antwoord.'],
};

type Row = {
  readonly scenario: string;
  readonly standard: string;
  readonly lost: number;
  readonly calls: number;
  readonly commits: number;
  readonly rejected: number;
};
const rows: Row[] = [];
const packages = new Map<string, string>();

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
  for (const standard of STANDARDS)
    packages.set(standard, await cut(inject('fixture').dist, { standard, answers: 'all' }));
});
afterAll(async () => {
  await browser.close();
  console.table(rows.toSorted((a, b) => a.scenario.localeCompare(b.scenario)));
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

/** Everything is there, once and in order, and nothing was called that an LMS would hold against us. */
async function settle(lms: Lms, scenario: string, standard: string, answers = ANSWERED) {
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
        await play(lms, scenario);
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

  test('browser killed a second after an answer that the LMS did not take', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'profile-'));
    await inLms(standard, {}, async (lms) => {
      const doomed = await launchKillable(profile);
      const next = async () => {
        const heir = await launchKillable(profile);
        lms.moveTo(heir.context);
        return heir;
      };
      try {
        lms.moveTo(doomed.context);
        await open(lms);
        await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
        await lms.misbehave({ method: 'LMSCommit', does: 'throw' });
        await learnerAt(lms.frame).answer('meer', 'Het ene.');
        await lms.page.waitForTimeout(1000);
      } finally {
        await doomed.kill();
      }
      const heir = await next();
      try {
        await settle(lms, 'browser killed', standard);
      } finally {
        await heir.kill();
        await rm(profile, { recursive: true, force: true });
      }
    });
  });
});
