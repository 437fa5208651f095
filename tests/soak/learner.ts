import { makeId, type Id } from '../../src/core/course/id.ts';
import type { Test } from '../../src/core/course/course.ts';
import { isDone, outcomeOf, type Requirements } from '../../src/core/progress/outcome.ts';
import { NO_PROGRESS, type Progress } from '../../src/core/progress/progress.ts';
import { questionsOf } from '../../src/core/quiz/testing.ts';
import type { SessionSettings } from '../../src/session/index.ts';
import { choice, GOOD, WRONG } from '../session/choice.ts';
import type { Chance } from './chance.ts';
import type { Page } from './computer.ts';
import type { Platform, StandardName } from './platforms.ts';

const ids = (...names: readonly string[]) => names.map(makeId);

const inLessons = ids('oefening-1', 'oefening-2', 'oefening-3').map((id) => choice(id));
const inTest = new Map(ids('v1', 'v2', 'v3').map((id) => [id, choice(id)]));
const toets: Test = {
  id: makeId('toets'),
  title: 'Toets',
  pools: [{ questions: [...inTest.keys()], count: 2 }],
  passMark: 80,
  tries: 2,
  shuffle: true,
  feedback: 'end',
};
export const document = {
  id: makeId('module'),
  // All questions of the test are about the first: `choice` says so.
  lessons: ids('les-a', 'les-b', 'les-c'),
  questions: [...inTest.keys(), ...inLessons.map(({ ask }) => ask.id)],
  tests: [toets],
};

/** Somebody, with what they did, which is what the platform should come to hold. */
export type Learner = {
  readonly platform: Platform;
  readonly settings: SessionSettings;
  readonly requirements: Requirements;
  progress: Progress;
  /** As the platform should have them: `id=answer`, in order. */
  answers: readonly string[];
};

export function makeLearner(chance: Chance, standard: StandardName, platform: Platform): Learner {
  const settings: SessionSettings = {
    tracking: standard,
    pass: chance.pick(['lessons', 'test', 'both']),
    reportFailed: chance.oneIn(3),
    answers: chance.pick(['none', 'test', 'all', 'all']),
    package: 'nl.proef.module',
    versions: { content: '1', law: '2', guidelines: '3' },
  };
  const { pass, reportFailed } = settings;
  const { lessons, tests } = document;
  const requirements = { lessons, tests, pass, reportFailed };
  return { platform, settings, requirements, progress: NO_PROGRESS, answers: [] };
}

/** How the standard writes the answer. */
const wordOf = ({ settings }: Learner, answer: Id) =>
  settings.tracking === 'scorm12' ? (answer === GOOD ? 'a' : 'b') : answer;

type Course = Page['course'];

/** What goes with the pass. */
export const VERSION = 'versie=inhoud=1 recht=2 richtlijnen=3';

type Action = (course: Course, learner: Learner, chance: Chance) => unknown;

const ACTIONS: Readonly<Record<string, Action>> = {
  show: ({ showLesson }, _, { pick }) => showLesson(pick(document.lessons)),
  finish: ({ finishLesson }, _, { pick }) => finishLesson(pick(document.lessons)),
  answer: async ({ answer, attemptOf }, learner, { pick }) => {
    const question = pick(inLessons);
    const { id } = question.ask;
    const { tries } = attemptOf(id);
    const given = pick([GOOD, GOOD, WRONG]);
    await answer(question, given);
    if (attemptOf(id).tries > tries && learner.settings.answers === 'all')
      learner.answers = [...learner.answers, `${id}=${wordOf(learner, given)}`];
  },
  retry: ({ retry }, _, { pick }) => retry(pick(inLessons)),
  reveal: ({ reveal }, _, { pick }) => reveal(pick(inLessons)),
  start: ({ startTest }) => startTest(toets),
  choose: ({ answerTest }, _, { pick }) =>
    answerTest(toets, pick([...inTest.values()]), pick([GOOD, GOOD, WRONG])),
  'hand in': async (course, learner, { oneIn }) => {
    const { handInTest, testAttemptOf, answerTest, responseOf } = course;
    if (testAttemptOf(toets.id).phase !== 'taking') return;
    const drawn = questionsOf(toets, testAttemptOf(toets.id)).flatMap((id) => inTest.get(id) ?? []);
    for (const question of drawn)
      if (!oneIn(4)) answerTest(toets, question, oneIn(5) ? WRONG : GOOD);
    const { answers } = testAttemptOf(toets.id);
    const given = drawn.flatMap((question) => {
      const { id } = question.ask;
      const response = responseOf(question, answers.get(id));
      return response === undefined ? [] : [`${id}=${wordOf(learner, response as Id)}`];
    });
    await handInTest(toets, inTest);
    if (learner.settings.answers !== 'none') learner.answers = [...learner.answers, ...given];
  },
};

/** One thing that a learner may do; what it came to is written down beside the course. */
export async function act(course: Course, learner: Learner, chance: Chance): Promise<string> {
  const [name, action] = chance.pick(Object.entries(ACTIONS));
  const before = isDone(outcomeOf(learner.progress, learner.requirements));
  const reported = learner.answers.length;
  await action(course, learner, chance);
  learner.progress = course.$progress.get();
  const isNow = isDone(outcomeOf(learner.progress, learner.requirements));
  if (isNow && !before) learner.answers = [...learner.answers, VERSION];
  return `  ${name} ${learner.answers.slice(reported).join(' ')}`;
}
