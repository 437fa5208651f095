import { makeCmi5Platform } from './cmi5-platform.ts';
import { canServeFiles, serveFiles, spoilFiles, startWorker } from './file-store.ts';
import type { Item, Manifest } from './manifest.ts';
import { forgetAll } from './memory.ts';
import { isPackage, openPackage, type Package, type PackageProblem } from './package.ts';
import { panelOf, type Panel } from './panel.ts';
import type { Choices, Desk, Platform } from './platform.ts';
import { makeScormPlatform } from './scorm-platform.ts';
import type { Troubles } from './trouble.ts';

export type Problem = PackageProblem | 'not-fetched' | 'not-started' | 'no-worker';

export type Stage =
  | { readonly phase: 'choosing'; readonly problem?: Problem }
  | { readonly phase: 'busy' }
  | {
      readonly phase: 'open' | 'closed';
      readonly manifest: Manifest;
      /** Which of its items is open, or was. */
      readonly item: Item;
      readonly panel: (isStrict: boolean) => Panel;
    };

/** The frame on the page in which the course runs. */
export type Frame = {
  readonly open: (address: string, title: string) => void;
  /** As an LMS does when the learner leaves: the course hears of it before this returns. */
  readonly remove: () => void;
};

type Course = { readonly opened: Package; readonly folder: string; readonly platform: Platform };

export const CHOICES: Choices = {
  learner: { id: 'proef.p', name: 'Proef, Petra' },
  mode: 'normal',
};

/** Plays the platform for one package at a time; `show` hears of every change. */
export function makeRunner(page: string, frame: Frame, show: (stage: Stage) => void) {
  let course: Course | undefined;
  let stage: Stage = { phase: 'choosing' };
  let choices = CHOICES;
  let troubles: Troubles = new Set();

  const enter = (next: Stage) => {
    stage = next;
    show(next);
  };
  const leave = () => {
    frame.remove();
    course?.platform.close();
    if (stage.phase === 'open') enter({ ...stage, phase: 'closed' });
  };

  const launch = async (item: Item) => {
    if (!course) return;
    const { opened, folder, platform } = course;
    platform.disturb(troubles);
    const query = await platform.open({ item, choices });
    const panel = (isStrict: boolean) => {
      const { held, lines } = platform.read();
      return panelOf(lines, held, isStrict);
    };
    const { manifest } = opened;
    enter({ phase: 'open', manifest, item, panel });
    frame.open(addressOf(folder + item.launch, query), item.title || manifest.title);
  };

  const run = async (zip: () => Promise<Uint8Array>): Promise<Problem | undefined> => {
    if (!canServeFiles()) return 'no-worker';
    const bytes = await zip().catch(() => undefined);
    if (!bytes) return 'not-fetched';
    const opened = openPackage(bytes);
    if (!isPackage(opened)) return opened;
    if (!(await succeeds(startWorker(page)))) return 'no-worker';
    const folder = await serveFiles(opened.files, page);
    await spoilFiles(troubles, page);
    const { manifest } = opened;
    const changed = () => enter({ ...stage });
    const desk = { identifier: manifest.identifier, page, changed };
    course = { opened, folder, platform: makePlatform(manifest, desk) };
    await launch(manifest.items[0]);
    return undefined;
  };

  const again = async (item?: Item): Promise<void> => {
    if (stage.phase === 'open' || stage.phase === 'closed') await launch(item ?? stage.item);
  };

  return {
    async run(zip: () => Promise<Uint8Array>): Promise<void> {
      leave();
      enter({ phase: 'busy' });
      const problem = await run(zip).catch((): Problem => 'not-started');
      if (problem) enter({ phase: 'choosing', problem });
    },
    close: leave,
    async reopen(item?: Item): Promise<void> {
      leave();
      await again(item);
    },
    async restart(): Promise<void> {
      // The course may still save something while it is closed, so forget afterwards.
      leave();
      course?.platform.forget();
      await again();
    },
    /** Forgets every course that was tried. */
    clear(): void {
      leave();
      forgetAll();
      course = undefined;
      enter({ phase: 'choosing' });
    },
    /** Holds from the next launch on. */
    choose: (next: Choices): void => void (choices = next),
    /** From now on, also while the course runs. */
    async disturb(next: Troubles): Promise<void> {
      troubles = next;
      course?.platform.disturb(next);
      await spoilFiles(next, page);
    },
  };
}

export type Runner = ReturnType<typeof makeRunner>;

const makePlatform = ({ standard }: Manifest, desk: Desk): Platform =>
  standard === 'cmi5' ? makeCmi5Platform(desk) : makeScormPlatform(standard, desk);

/** What the platform tells goes behind what the package has in its address already. */
function addressOf(launch: string, query: string): string {
  if (!query) return launch;
  const [, path = '', rest = ''] = /^([^#]*)(#.*)?$/.exec(launch) ?? [];
  return `${path}${path.includes('?') ? '&' : '?'}${query}${rest}`;
}

const succeeds = (task: Promise<unknown>): Promise<boolean> =>
  task.then(
    () => true,
    () => false,
  );
