import type { Id } from '../core/course/id.ts';
import { isDone, outcomeOf, type Requirements } from '../core/progress/outcome.ts';
import { NO_PROGRESS, type Progress, withShared } from '../core/progress/progress.ts';
import { withoutReports } from '../core/progress/reports.ts';
import { decodeProgress } from '../core/progress/suspend-data.ts';
import { done, type Launch } from '../tracking/port.ts';
import { current, enter, type Session } from './current.ts';
import type { SessionDocument, SessionSettings } from './document.ts';
import { drivers } from './drivers.ts';
import { conclude, keep, startSaving } from './save.ts';
import { $connection, $progress, $readOnly } from './stores.ts';

/**
 * Opens the course where the learner left it. Without a learning platform the browser keeps the
 * progress, and nobody is told: the package is then simply a website. A platform that is there but
 * refuses is asked again, while the learner goes on.
 */
export async function startSession(
  authored: SessionDocument,
  told: SessionSettings,
): Promise<Session> {
  const startedAt = Date.now();
  // What only a platform asks for comes beside its driver.
  const helper =
    told.tracking === 'local' ? undefined : import('./platform.ts').catch(() => undefined);
  const { tracker, opened, isPlatform } = await open(authored, told);

  const arrive = async (launch: Launch): Promise<void> => {
    const settings = { ...told, ...launch.chosen };
    const document = withMastery(authored, launch.mastery ?? settings.mastery);
    const requirements = requirementsOf(document, settings);
    const kept = decodeProgress(launch.suspendData, document);
    // A lesson that was done in another document of the site need not be done again.
    const related = settings.tracking === 'local' ? launch.related : undefined;
    const held = (related ?? [])
      .map((text) => decodeProgress(text, document))
      .reduce(withShared, kept);
    const help = isPlatform && launch.mode === 'normal' ? await helper : undefined;
    const found = await help?.recover({ document, settings, launch, tracker });
    const progress = found?.progress ?? held;
    $readOnly.set(launch.mode !== 'normal' || found?.isElsewhere === true);
    enter({ document, settings, requirements, tracker, launch, startedAt });
    startSaving({
      sent: [withoutReports(launch.suspendData)],
      isTold: isDone(outcomeOf(found?.told ?? held, requirements)),
      shelf: found?.shelf,
      isShelved: found?.isUndelivered === true,
    });
    // Not nothing where the platform came late, and the learner did not wait for it.
    const meanwhile = $progress.get();
    const isLate = meanwhile !== NO_PROGRESS;
    $progress.set(
      isLate && help ? help.mergeProgress(meanwhile, progress) : placed(progress, launch, document),
    );
    $connection.set(isPlatform ? 'kept' : 'none');
    if (found?.isUndelivered) keep('now');
  };

  await arrive(opened.ok ? opened.value : NOBODY);
  if (!opened.ok && isPlatform) {
    const begin = async () => {
      const again = await tracker.open();
      if (again.ok) await arrive(again.value);
      return again.ok ? done : again;
    };
    enter({ ...current(), begin });
    conclude([opened]);
  }
  return current();
}

const NOBODY: Launch = {
  learner: { id: '', name: '' },
  mode: 'normal',
  entry: 'fresh',
  suspendData: '',
};

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

function requirementsOf(
  { lessons, tests, optional }: SessionDocument,
  { pass, reportFailed }: SessionSettings,
): Requirements {
  const isPractice = (id: Id) => optional?.includes(id) === true;
  return {
    lessons: lessons.filter((id) => !isPractice(id)),
    // A test that shows what is known already decides nothing.
    tests: tests.filter(({ id, knownAt }) => knownAt === undefined && !isPractice(id)),
    pass,
    reportFailed,
  };
}

/** Where the learner was, if that lesson is still there. */
function placed(progress: Progress, launch: Launch, { lessons }: SessionDocument): Progress {
  const place = progress.place ?? launch.location;
  return { ...progress, place: place && lessons.includes(place) ? place : undefined };
}

async function open(document: SessionDocument, settings: SessionSettings) {
  for (const driver of new Set([settings.tracking, 'local'])) {
    const load = drivers[driver];
    if (!load) continue;
    const tracker = await load(document, settings.answers !== 'none');
    const opened = await tracker.open();
    const isPlatform = driver !== 'local';
    // Nobody there at all: then the browser keeps the progress.
    if (opened.ok || !isPlatform || opened.error.kind !== 'no-lms')
      return { tracker, opened, isPlatform };
  }
  throw new Error('The local driver is gone');
}
