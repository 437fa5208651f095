import type { Id } from '../core/course/id.ts';
import type { Requirements } from '../core/progress/outcome.ts';
import { decodeProgress } from '../core/progress/suspend-data.ts';
import type { Launch, Tracker } from '../tracking/port.ts';
import type { SessionDocument, SessionSettings } from './document.ts';
import { drivers } from './drivers.ts';
import { withRelated } from './progress-of.ts';
import { $connection, $progress, $readOnly } from './stores.ts';

/** One launch: the document, what was asked of it, and who keeps the progress. */
export type Session = {
  readonly document: SessionDocument;
  readonly settings: SessionSettings;
  readonly requirements: Requirements;
  readonly tracker: Tracker;
  readonly launch: Launch;
  readonly startedAt: number;
};

let session: Session | undefined;

/** The session of this page; asking before `startSession` is a bug. */
export function current(): Session {
  if (!session) throw new Error('No session yet');
  return session;
}

/**
 * Opens the course where the learner left it. Without a learning platform the browser keeps the
 * progress, and nobody is told: the package is then simply a website.
 */
export async function startSession(
  authored: SessionDocument,
  settings: SessionSettings,
): Promise<Session> {
  const startedAt = Date.now();
  const { tracker, launch, platform } = await open(authored, settings.tracking);
  const document = withMastery(authored, launch.mastery ?? settings.mastery);
  const isPractice = (id: Id) => document.optional?.includes(id) === true;
  const lessons = document.lessons.filter((id) => !isPractice(id));
  const tests = document.tests.filter(
    ({ id, knownAt }) => knownAt === undefined && !isPractice(id),
  );
  const { pass, reportFailed } = settings;
  const requirements = { lessons, tests, pass, reportFailed };
  session = { document, settings, tracker, launch, startedAt, requirements };
  const kept = decodeProgress(launch.suspendData, document);
  const isSite = settings.tracking === 'local';
  const progress = isSite ? await withRelated(kept, document) : kept;
  const place = progress.place ?? launch.location;
  const known = place !== undefined && document.lessons.includes(place);
  $progress.set({ ...progress, place: known ? place : undefined });
  $readOnly.set(launch.mode !== 'normal');
  $connection.set(platform ? 'kept' : 'none');
  return session;
}

/** The platform's pass mark beats HR's, and HR's beats the authored one; practice keeps its own. */
const withMastery = (document: SessionDocument, mastery: number | undefined): SessionDocument =>
  mastery === undefined
    ? document
    : {
        ...document,
        tests: document.tests.map((test) =>
          document.optional?.includes(test.id) ? test : { ...test, passMark: mastery },
        ),
      };

const NOBODY: Launch = {
  learner: { id: '', name: '' },
  mode: 'normal',
  entry: 'fresh',
  suspendData: '',
};

async function open(document: SessionDocument, name: string) {
  for (const driver of new Set([name, 'local'])) {
    const load = drivers[driver];
    if (!load) continue;
    const tracker = await load(document.id);
    const opened = await tracker.open();
    if (opened.ok) return { tracker, launch: opened.value, platform: driver !== 'local' };
    if (driver === 'local') return { tracker, launch: NOBODY, platform: false };
  }
  throw new Error('The local driver is gone');
}
