import { outcomeOf, isDone } from '../../src/core/progress/outcome.ts';
import { NO_PROGRESS } from '../../src/core/progress/progress.ts';
import { makeChance } from './chance.ts';
import { makeClock } from './clock.ts';
import { makeComputer, type Page } from './computer.ts';
import { expectProgress, judge, note, type World } from './judge.ts';
import { act, document, type Learner, makeLearner, VERSION } from './learner.ts';
import { makePlatform, STANDARDS, type Trouble, TROUBLES } from './platforms.ts';

export type Life = {
  readonly standard: string;
  readonly launches: number;
  /** What is not as it should be, a line each. */
  readonly problems: readonly string[];
  /** What happened, a line each. */
  readonly story: readonly string[];
};

const MINUTE = 60_000;
/** How long a learner may take for one thing. */
const WAITS = [100, 700, 3000, 20_000, 3 * MINUTE, 40 * MINUTE];

/** One learner, and a neighbour at the same computers, from the first launch to the last. */
export async function live(code: string, seed: number, n: number): Promise<Life> {
  const chance = makeChance(seed * 1_000_003 + n);
  const clock = makeClock(Date.UTC(2026, 10, 23, 10));
  const standard = chance.pick(STANDARDS);
  const isMobile = chance.oneIn(4);
  const computers = [clock, ...(isMobile ? [clock] : [])].map((each) => makeComputer(code, each));
  const people = ['p-001', 'p-002'].map((name) =>
    makeLearner(chance, standard, makePlatform(standard, name)),
  );
  const world: World = { chance, clock, isMobile, story: [], problems: [], facts: new Map() };
  const launches = 3 + chance.below(6);
  for (let launch = 0; launch < launches; launch++) {
    const learner = people[chance.oneIn(4) ? 1 : 0] as Learner;
    await visit(world, learner, chance.pick(computers));
  }
  for (const learner of people) await settle(world, learner, computers);
  return { standard, launches, problems: world.problems, story: world.story };
}

/** What arrived although the platform denied it a second tab cannot know: it does not ask again. */
const HONEST = TROUBLES.filter((trouble) => trouble !== 'lost');

type Computer = ReturnType<typeof makeComputer>;

async function open({ clock }: World, learner: Learner, computer: Computer): Promise<Page> {
  const page = computer.open(learner.platform.launch());
  const starting = page.course.startSession(document, learner.settings);
  // The course waits at most so long for a platform or for storage.
  await clock.pass(10_000);
  await starting;
  return page;
}

/** One launch: some actions, trouble that comes and goes, and an end. */
async function visit(world: World, learner: Learner, computer: Computer): Promise<void> {
  const { chance, story, clock } = world;
  const isLate = chance.oneIn(8);
  learner.platform.trouble = isLate ? 'late' : undefined;
  story.push(`launch ${learner.platform.name}${isLate ? ', late' : ''}`);
  const page = await open(world, learner, computer);
  if (isLate) await arriveLate(world, learner, page);
  else expectProgress(world, learner, page, 'at a launch');
  await work(world, learner, page, 2 + chance.below(10));
  const canShare = learner.settings.tracking !== 'cmi5' && learner.platform.trouble === undefined;
  if (canShare && chance.oneIn(4)) return share(world, learner, page, computer);
  await end(world, page);
  await clock.pass(1000);
}

/** The learner goes on while the platform refuses to begin. */
async function arriveLate(world: World, learner: Learner, page: Page): Promise<void> {
  const { chance, clock, story } = world;
  const early: Learner = { ...learner, progress: NO_PROGRESS, answers: [] };
  const wasDone = isDone(outcomeOf(learner.progress, learner.requirements));
  for (let n = chance.below(4); n > 0; n--) {
    story.push(await act(page.course, early, chance));
    await clock.pass(chance.pick(WAITS));
  }
  learner.platform.trouble = undefined;
  await clock.pass(MINUTE);
  story.push('the platform begins');
  note(world, learner, early.progress);
  learner.progress = page.course.$progress.get();
  const isNow = isDone(outcomeOf(learner.progress, learner.requirements));
  const answers = early.answers.filter((answer) => answer !== VERSION);
  learner.answers = [...learner.answers, ...answers, ...(isNow && !wasDone ? [VERSION] : [])];
}

async function work(
  world: World,
  learner: Learner,
  page: Page,
  actions: number,
  troubles: readonly Trouble[] = TROUBLES,
): Promise<void> {
  const { chance, clock, story } = world;
  const { platform } = learner;
  for (let n = 0; n < actions; n++) {
    if (platform.trouble !== 'gone' && chance.oneIn(4)) {
      platform.trouble = platform.trouble ? undefined : chance.pick(troubles);
      story.push(`  platform: ${platform.trouble ?? 'well'}`);
    }
    story.push(await act(page.course, learner, chance));
    note(world, learner, learner.progress);
    await clock.pass(chance.pick(WAITS));
  }
}

/** A second tab looks on until the first is gone; then it goes on where that was. */
async function share(world: World, learner: Learner, first: Page, computer: Computer) {
  const { chance, clock, story } = world;
  story.push('second tab');
  const second = await open(world, learner, computer);
  await work(world, learner, first, chance.below(6), HONEST);
  const isSecondFirst = chance.oneIn(4);
  await end(world, isSecondFirst ? second : first);
  await clock.pass(1000);
  learner.platform.trouble = undefined;
  const left = isSecondFirst ? first : second;
  expectProgress(world, learner, left, 'in the tab that is left');
  await work(world, learner, left, chance.below(6));
  await end(world, left);
  await clock.pass(1000);
}

async function end({ chance, story, clock }: World, page: Page): Promise<void> {
  const isKilled = chance.oneIn(2);
  // What was written a moment ago is still on its way to the disk.
  if (isKilled) await clock.pass(100);
  story.push(isKilled ? 'killed' : 'closed');
  if (isKilled) page.kill();
  else page.close();
}

/** Comes back to every computer, with a platform that is well; then the record is what was done. */
async function settle(world: World, learner: Learner, computers: readonly Computer[]) {
  learner.platform.trouble = undefined;
  for (const computer of [...computers, ...computers]) {
    const page = await open(world, learner, computer);
    expectProgress(world, learner, page, 'at the end');
    await world.clock.pass(MINUTE);
    page.close();
    await world.clock.pass(1000);
  }
  judge(world, learner);
}
