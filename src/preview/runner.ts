import type { Api, Call } from './call.ts';
import { startOf, type Cmi } from './cmi.ts';
import { canServeFiles, serveFiles, startWorker } from './file-store.ts';
import { startLms } from './lms.ts';
import { memoryOf, type Memory } from './memory.ts';
import { isPackage, openPackage, type Package, type PackageProblem } from './package.ts';

declare global {
  interface Window {
    API?: Api;
  }
}

export type Problem = PackageProblem | 'not-fetched' | 'not-started' | 'no-worker';

export type Stage =
  | { readonly phase: 'choosing'; readonly problem?: Problem }
  | { readonly phase: 'busy' }
  | {
      readonly phase: 'open' | 'closed';
      readonly title: string;
      readonly calls: readonly Call[];
      readonly cmi: Cmi;
    };

/** The frame on the page in which the course runs. */
export type Frame = {
  readonly open: (address: string, title: string) => void;
  /** As an LMS does when the learner leaves: the course hears of it before this returns. */
  readonly remove: () => void;
};

const LEARNER = { id: 'proef.p', name: 'Proef, Petra' };

/** Plays the LMS for one package at a time; `show` hears of every change. */
export function makeRunner(page: string, frame: Frame, show: (stage: Stage) => void) {
  let course:
    { readonly opened: Package; readonly folder: string; readonly memory: Memory } | undefined;
  let stage: Stage = { phase: 'choosing' };

  const enter = (next: Stage) => {
    stage = next;
    show(next);
  };
  const note = (call: Call, cmi: Cmi) => {
    if (stage.phase === 'open') enter({ ...stage, calls: [...stage.calls, call], cmi });
  };
  const leave = () => {
    frame.remove();
    if (stage.phase === 'open') enter({ ...stage, phase: 'closed' });
  };

  const launch = async () => {
    if (!course) return;
    const { opened, folder, memory } = course;
    const { title, mastery, launchData } = opened.manifest;
    const start = startOf(memory.read(), { mode: 'normal', learner: LEARNER, mastery, launchData });
    const began = performance.now();
    const clock = () => Math.round(performance.now() - began);
    window.API = await startLms({ start, keep: memory.keep, onCall: note, clock });
    enter({ phase: 'open', title, calls: [], cmi: start });
    frame.open(folder + opened.manifest.launch, title);
  };

  const run = async (zip: () => Promise<Uint8Array>): Promise<Problem | undefined> => {
    if (!canServeFiles()) return 'no-worker';
    const bytes = await zip().catch(() => undefined);
    if (!bytes) return 'not-fetched';
    const opened = openPackage(bytes);
    if (!isPackage(opened)) return opened;
    if (!(await succeeds(startWorker(page)))) return 'no-worker';
    const folder = await serveFiles(opened.files, page);
    course = { opened, folder, memory: memoryOf(opened.manifest.identifier) };
    await launch();
    return undefined;
  };

  return {
    async run(zip: () => Promise<Uint8Array>): Promise<void> {
      leave();
      enter({ phase: 'busy' });
      const problem = await run(zip).catch((): Problem => 'not-started');
      if (problem) enter({ phase: 'choosing', problem });
    },
    close: leave,
    async reopen(): Promise<void> {
      leave();
      await launch();
    },
    async restart(): Promise<void> {
      // The course may still save something while it is closed, so forget afterwards.
      leave();
      course?.memory.forget();
      await launch();
    },
  };
}

export type Runner = ReturnType<typeof makeRunner>;

const succeeds = (task: Promise<unknown>): Promise<boolean> =>
  task.then(
    () => true,
    () => false,
  );
