import type { Frame } from 'playwright-core';
import { learnerAt } from './learner.ts';

/** A course at a platform of either kind. */
export type Place = {
  readonly frame: Frame;
  readonly launch: () => Promise<unknown>;
};

/** What goes wrong between the first answer and the second, and how the launch ends. */
export type Scenario<L> = {
  readonly name: string;
  /** Runs in every page of the learner's browser, before anything else. */
  readonly before?: () => void;
  /** Time is the test's own. */
  readonly isTimed?: boolean;
  /** After the first answer. */
  readonly strike?: (lms: L) => Promise<unknown>;
  /** After the second answer. */
  readonly mend?: (lms: L) => Promise<unknown>;
  /** What the learner reads while it lasts; nothing at all where it is absent. */
  readonly banner?: string;
  readonly leave?: (lms: L) => Promise<unknown>;
};

/** Waits until the learner reads this, and no more than this. */
export const reads = (lms: Pick<Place, 'frame'>, banner: string) =>
  lms.frame
    .locator(banner ? `#banner:text-is("${banner}")` : '#banner:empty')
    .waitFor({ state: 'attached', timeout: 15_000 });

/** Two answers, with the scenario in between; then the learner comes back to an LMS that works. */
export async function play<L extends Place>(
  lms: L,
  scenario: Scenario<L>,
  close: (lms: L) => Promise<unknown>,
): Promise<void> {
  await open(lms);
  await learnerAt(lms.frame).answer('keuze', 'Ik vraag het eerst.');
  await scenario.strike?.(lms);
  await learnerAt(lms.frame).answer('meer', 'Het ene.');
  await reads(lms, scenario.banner ?? '');
  await scenario.mend?.(lms);
  await (scenario.leave ?? close)(lms);
}

export async function open(lms: Place): Promise<void> {
  await lms.launch();
  await lms.frame.locator('[data-ready]').waitFor();
}

/** Question to the lesson that it stands in, and the explanation of what was answered. */
export type Answered = Readonly<Record<string, readonly [lesson: string, feedback: string]>>;

/** Each answer by the lesson that asks and the explanation that it gets. */
export const ANSWERED: Answered = {
  keuze: ['eerste', 'Precies.'],
  meer: ['eerste', 'Je mist nog 1 antwoord.'],
};

/** Comes back to a platform that works, and tells which of the answers are not there. */
export async function lostAfter(lms: Place, wanted: Answered) {
  await open(lms);
  const lost: string[] = [];
  for (const [id, [lesson, feedback]] of Object.entries(wanted)) {
    await learnerAt(lms.frame).goTo(lesson);
    const told = await learnerAt(lms.frame)
      .feedbackOf(id)
      .catch(() => '');
    if (!told?.includes(feedback)) lost.push(id);
  }
  return lost;
}

/** A line of the table of all scenarios at all platforms. */
export type Row = {
  readonly scenario: string;
  readonly standard: string;
  readonly lost?: number;
  readonly calls?: number;
  readonly commits?: number;
  readonly rejected?: number;
  /** Why there is nothing to see. */
  readonly remark?: string;
};
