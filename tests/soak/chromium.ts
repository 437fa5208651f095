import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loginPage } from '../../src/preview/trouble.ts';
import { buildSite, isCurrent } from '../browser/build.ts';
import { cut } from '../browser/cut.ts';
import { reported } from '../browser/faults.ts';
import { learnerAt } from '../browser/learner.ts';
import { openCmi5 } from '../browser/lms-cmi5.ts';
import { openLms } from '../browser/lms.ts';
import { CACHE } from '../browser/paths.ts';
import { type Answered, lostAfter, open, type Place } from '../browser/play.ts';
import { type Chance, makeChance } from './chance.ts';

export const CHROMIUM_STANDARDS = ['scorm12', 'scorm2004-4', 'cmi5'] as const;
type Standard = (typeof CHROMIUM_STANDARDS)[number];

const FIXTURE = 'tests/fixtures/road';

/** Per question its lesson, and what may be chosen with the explanation that it gets. */
const QUESTIONS = {
  keuze: [
    'eerste',
    { 'Ik vraag het eerst.': 'Precies.', 'Ik doe het gewoon.': 'Dat is te vroeg.' },
  ],
  meer: ['eerste', { 'Het ene.': 'Je mist nog 1 antwoord.' }],
  stelling: ['derde', { Waar: 'Zo is het.', 'Niet waar': 'Toch wel.' }],
} as const;
type Question = keyof typeof QUESTIONS;
const LESSONS = ['eerste', 'tweede', 'derde'] as const;

type Platform = Place & {
  readonly closeTab: () => Promise<void>;
  /** Without a word: what the course wrote before has reached the disk, and no event comes. */
  readonly crash: () => Promise<void>;
  /** What may go wrong, by name. */
  readonly troubles: Readonly<Record<string, () => Promise<void> | void>>;
  readonly heal: () => Promise<void> | void;
  readonly answers: () => readonly string[];
  readonly violations: () => readonly string[];
  readonly end: () => Promise<void>;
};

/** The packages that all lives share, by standard. */
export async function cutPackages(): Promise<ReadonlyMap<Standard, string>> {
  const dist = join(CACHE, 'fixture-dist');
  if (!(await isCurrent(FIXTURE, dist))) await buildSite(FIXTURE, dist);
  const folders = new Map<Standard, string>();
  for (const standard of CHROMIUM_STANDARDS)
    folders.set(standard, await cut(dist, { standard, answers: 'all' }));
  return folders;
}

/** One learner in real Chromium, from the first launch to the last; tells what is not as it should be. */
export async function liveInChromium(
  browser: Browser,
  packages: ReadonlyMap<Standard, string>,
  seed: number,
  n: number,
) {
  const chance = makeChance(seed * 1_000_003 + n);
  const standard = chance.pick(CHROMIUM_STANDARDS);
  const packageDir = packages.get(standard) ?? '';
  const platform = await (standard === 'cmi5'
    ? cmi5(browser, packageDir)
    : scorm(browser, packageDir));
  const story: string[] = [];
  const did = { answers: {} as Record<string, readonly [string, string]>, read: new Set<string>() };
  try {
    for (let launch = 2 + chance.below(3); launch > 0; launch--)
      await visit(platform, chance, did, story);
    // Twice: what waited goes along with the first, and the second finds nothing to do.
    for (const _ of ['delivered', 'and still there']) {
      await platform.heal();
      await open(platform);
      await platform.closeTab();
    }
    return { standard, story, problems: await judge(platform, did) };
  } finally {
    await platform.end();
  }
}

type Did = {
  readonly answers: Record<string, readonly [string, string]>;
  readonly read: Set<string>;
};

async function visit(platform: Platform, chance: Chance, did: Did, story: string[]) {
  await platform.heal();
  await open(platform);
  story.push('launch');
  for (let actions = 1 + chance.below(4); actions > 0; actions--) {
    if (chance.oneIn(3)) {
      const [name, strike] = chance.pick(Object.entries(platform.troubles));
      await strike();
      story.push(`  platform: ${name}`);
    }
    story.push(`  ${await act(platform, chance, did)}`);
  }
  const end = chance.pick(['closeTab', 'crash'] as const);
  await platform[end]();
  story.push(end);
}

/** Answers what is still open, or reads a lesson to its end. */
async function act({ frame }: Platform, chance: Chance, { answers, read }: Did): Promise<string> {
  const learner = learnerAt(frame);
  const left = (Object.keys(QUESTIONS) as Question[]).filter((id) => !(id in answers));
  if (left.length === 0 || chance.oneIn(3)) {
    const lesson = chance.pick(LESSONS);
    await learner.goTo(lesson);
    await learner.readToEnd();
    read.add(lesson);
    return `read ${lesson}`;
  }
  const id = chance.pick(left);
  const [lesson, choices] = QUESTIONS[id];
  const [option, feedback] = chance.pick(Object.entries<string>(choices));
  await learner.goTo(lesson);
  await learner.answer(id, option);
  answers[id] = [lesson, feedback];
  return `answer ${id}: ${option}`;
}

/** The record, and what the learner finds back, is what was done. */
async function judge(platform: Platform, { answers, read }: Did): Promise<readonly string[]> {
  await platform.heal();
  const lost = await lostAfter(platform, answers satisfies Answered);
  const unread: string[] = [];
  for (const lesson of read) {
    const mark = platform.frame.locator(`[data-nav="${lesson}"] use[href="#i-circle-check"]`);
    if ((await mark.count()) === 0) unread.push(lesson);
  }
  const [found, expected] = [platform.answers(), Object.keys(answers)].map((ids) => ids.join(' '));
  return [
    ...(found === expected ? [] : [`answers: ${found} instead of ${expected}`]),
    ...lost.map((id) => `not found back: ${id}`),
    ...unread.map((id) => `not read any more: ${id}`),
    ...platform.violations(),
  ];
}

/** Until everything that the journal was told before is on the disk. */
const onDisk = ({ frame }: Pick<Place, 'frame'>): Promise<void> =>
  frame.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('ai-geletterdheid', 1);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const after = request.result.transaction('journal', 'readwrite');
          after.objectStore('journal').count();
          after.addEventListener('complete', () => resolve());
        });
      }),
  );

async function scorm(browser: Browser, packageDir: string): Promise<Platform> {
  const lms = await openLms(browser, { packageDir });
  const fails =
    (method: 'LMSCommit' | 'LMSSetValue', does: 'false' | 'false-silent' | 'throw') => () =>
      lms.misbehave({ method, does });
  return Object.assign(lms, {
    crash: async () => {
      await onDisk(lms);
      await lms.page.close();
    },
    troubles: {
      refuses: fails('LMSCommit', 'false'),
      silent: fails('LMSCommit', 'false-silent'),
      throws: fails('LMSCommit', 'throw'),
      'throws at all': fails('LMSSetValue', 'throw'),
      well: () => lms.misbehave(),
    },
    // Each launch is a new page, which knows of no trouble.
    heal: () => {},
    answers: () => reported(lms),
  });
}

async function cmi5(browser: Browser, packageDir: string): Promise<Platform> {
  const lms = await openCmi5(browser, { packageDir });
  const saying = (code: number) => () =>
    lms.misbehave(({ method }) =>
      method === 'GET' ? undefined : new Response('', { status: code }),
    );
  return Object.assign(lms, {
    crash: async () => {
      await onDisk(lms);
      await lms.page.close();
    },
    troubles: {
      busy: saying(503),
      'token refused': saying(401),
      'session over': () => lms.misbehave(loginPage),
      'keeps it, and says no': () =>
        lms.misbehave(async (request, itself) => {
          const answer = await itself(request);
          return request.method === 'GET' ? answer : new Response('', { status: 504 });
        }),
      well: () => lms.misbehave(),
    },
    heal: () => lms.misbehave(),
    answers: lms.answered,
    violations: lms.platform.violations,
  });
}
