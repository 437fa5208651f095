import { isDone, outcomeOf } from '../../src/core/progress/outcome.ts';
import type { Progress } from '../../src/core/progress/progress.ts';
import { decodeProgress, encodeProgress } from '../../src/core/progress/suspend-data.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { Page } from './computer.ts';
import { document, type Learner, VERSION } from './learner.ts';

export type World = {
  readonly chance: Chance;
  readonly clock: Clock;
  /** Works at two computers: what was done at the one is not there yet at the other. */
  readonly isMobile: boolean;
  readonly story: string[];
  readonly problems: string[];
  /** All that each came to by now, whichever page it was on. */
  readonly facts: Map<Learner, Facts>;
};

/** The platform's record is what the learner did. */
export function judge(world: World, learner: Learner): void {
  const record = learner.platform.record();
  const held = decodeProgress(record.suspendData, document);
  const outcome = outcomeOf(held, learner.requirements);
  const wanted = [
    ['suspend data', encoded(held), encoded(world.isMobile ? held : learner.progress)],
    ['facts', lostOf(world.facts.get(learner), held), ''],
    ['status', record.status, 'score' in outcome ? outcome.success : outcome.completion],
    ['score', record.score, 'score' in outcome ? `${Math.floor(outcome.score * 100 + 1e-9)}` : ''],
    [
      'answers',
      listOf(world, record.answers),
      listOf(world, expectedAnswers(world, learner, isDone(outcome))),
    ],
    ['violations', learner.platform.violations().join(' | '), ''],
  ] as const;
  for (const [what, found, expected] of wanted)
    if (found !== expected)
      complain(world, `${learner.platform.name}: ${what}: ${found} instead of ${expected}`);
}

/** At two computers nobody can tell what came first. */
const listOf = ({ isMobile }: World, answers: readonly string[]) =>
  (isMobile ? answers.toSorted() : answers).join(' ');

const expectedAnswers = ({ isMobile }: World, { answers }: Learner, done: boolean) =>
  isMobile
    ? [...answers.filter((answer) => answer !== VERSION), ...(done ? [VERSION] : [])]
    : answers;

export function expectProgress(world: World, learner: Learner, page: Page, when: string): void {
  const progress = page.course.$progress.get();
  if (world.isMobile) learner.progress = progress;
  else if (encoded(progress) !== encoded(learner.progress))
    complain(
      world,
      `${learner.platform.name}: progress ${when}: ${told(progress)} instead of ${told(learner.progress)}`,
    );
}

const encoded = (progress: Progress) => encodeProgress(progress, document);

const told = ({ place, seen, answers, tests }: Progress) =>
  JSON.stringify([
    place,
    [...seen],
    [...answers].map(([id, { tries, status }]) => `${id} ${status} ${tries}`),
    [...tests].map(([, { phase, tries, best, answers: given }]) => [
      phase,
      tries,
      best,
      [...given],
    ]),
  ]);

function complain({ problems, story }: World, problem: string): void {
  problems.push(problem);
  story.push(`WRONG: ${problem}`);
}

/** What may never be taken back: a fact and how far it came. */
type Facts = ReadonlyMap<string, number>;

const factsOf = ({ seen, answers, tests }: Progress): Facts =>
  new Map<string, number>([
    ...[...seen].map((id) => [id, 1] as const),
    ...[...answers].map(([id, { status }]) => [`${id} right`, Number(status === 'right')] as const),
    ...[...tests].map(([id, { best }]) => [id, best ?? -1] as const),
  ]);

export function note({ facts }: World, learner: Learner, progress: Progress): void {
  const all = new Map(facts.get(learner));
  for (const [fact, far] of factsOf(progress)) all.set(fact, Math.max(far, all.get(fact) ?? far));
  facts.set(learner, all);
}

const lostOf = (facts: Facts = new Map(), held: Progress) => {
  const now = factsOf(held);
  return [...facts].filter(([fact, far]) => (now.get(fact) ?? -1) < far && far > 0).join(' ');
};
