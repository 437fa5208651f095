/**
 * The door for the support screen, which comes when somebody asks for it: all that a helpdesk needs, and
 * nothing of who the learner is or what was answered.
 */
import { encodeProgress } from '../core/progress/suspend-data.ts';
import type { Call } from '../tracking/port.ts';
import { current } from './current.ts';
import type { SessionSettings } from './document.ts';
import { placeOf } from './place.ts';
import { shelfNow } from './save.ts';
import { $connection, $elsewhere, $progress, $readOnly, type Connection } from './stores.ts';
import { unsent } from './waiting.ts';

export type SupportFacts = {
  readonly document: string;
  readonly settings: SessionSettings;
  /** Where the platform is found now; absent where it is not, or where none is expected. */
  readonly place?: string;
  readonly mode: 'normal' | 'browse' | 'review';
  readonly entry: 'fresh' | 'resume';
  readonly connection: Connection;
  readonly isReadOnly: boolean;
  readonly isElsewhere: boolean;
  /** Characters. */
  readonly suspendData: number;
  /** Answers that the platform did not take yet, and answers that it may not have kept. */
  readonly waiting: number;
  readonly written: number;
  /** When the journal of this browser was written, in milliseconds since 1970; absent where it is empty. */
  readonly journalAt?: number;
  readonly calls: readonly Call[];
};

/** As it stands now; undefined while the session did not begin. */
export async function supportFacts(): Promise<SupportFacts | undefined> {
  const session = begun();
  if (!session) return undefined;
  const { document, settings, tracker, launch } = session;
  const journal = await shelfNow()
    ?.read()
    .catch(() => undefined);
  const hide = hiderOf(launch.learner);
  const platform = tracker.platform?.();
  const place =
    typeof platform === 'object'
      ? placeOf(platform, window as unknown as Readonly<Record<string, unknown>>)
      : platform;
  return {
    document: document.id,
    settings,
    ...(place !== undefined && { place: hide(place) }),
    mode: launch.mode,
    entry: launch.entry,
    connection: $connection.get(),
    isReadOnly: $readOnly.get(),
    isElsewhere: $elsewhere.get(),
    suspendData: encodeProgress($progress.get(), document).length,
    waiting: unsent().answers.length - unsent().taken,
    written: unsent().taken,
    ...(journal && { journalAt: journal.at }),
    calls: (tracker.calls?.() ?? []).map(({ at, call, answer }) => ({
      at,
      call: hide(call),
      answer: hide(answer),
    })),
  };
}

function begun() {
  try {
    return current();
  } catch {
    // Still looking for the platform.
    return undefined;
  }
}

/** A platform may put a name where nobody expects it, such as in an error; and right or wrong tells much. */
function hiderOf({ id, name }: { readonly id: string; readonly name: string }) {
  const words = [id, name, ...id.split(' '), ...name.split(/[,\s]+/)].filter(
    (word) => word.length > 2 && !URL.canParse(word),
  );
  return (text: string): string =>
    words
      .reduce((rest, word) => rest.replaceAll(word, '<…>'), text)
      .replace(/(interactions\.\d+\.result, ).*\)/, '$1<…>)');
}
