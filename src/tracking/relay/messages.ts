import type { Id } from '../../core/course/id.ts';
import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import type { Launch, Result, Snapshot, TrackerError } from '../port.ts';
import {
  isAnswer,
  isIdentifier,
  isInteraction,
  isLaunch,
  isRecord,
  isSnapshot,
  isTrackerError,
} from './guards.ts';

/**
 * What the launcher in the learning platform (above) and the page of the site in its frame (below) say to
 * each other. Launchers stay in platforms for years: whatever is said in version 1 keeps its meaning, and
 * what changes is version 2, which the site then speaks beside it.
 */
export const PROTOCOL = 'ai-geletterdheid/1';

/** From below, to the origins that may frame the site. The nonce is of one asking. */
export type Hello = {
  readonly type: 'hello';
  readonly nonce: string;
  readonly document: Id;
};

/**
 * From above: at once, so that the page knows whom it waits for; then what the platform said. With a
 * session comes a port; all that follows goes through that, where nobody else can listen or speak.
 */
export type Reply =
  | { readonly type: 'hold'; readonly nonce: string }
  | {
      readonly type: 'welcome';
      readonly nonce: string;
      readonly opened: Result<Launch, TrackerError>;
    };

/** From below, through the port; `n` counts up from 1, and what was heard already is not heard again. */
export type Said = { readonly n: number } & (
  | { readonly type: 'save' | 'close'; readonly snapshot: Snapshot }
  | { readonly type: 'log'; readonly interaction: LoggedInteraction }
  | { readonly type: 'commit' }
);

/** From above, through the port: what became of a `commit` or `close`, and of all before it. */
export type Answered = { readonly n: number; readonly result: Result<void, TrackerError> };

/** In characters. The largest progress and the longest answer are far below it. */
export const LIMIT = 100_000;

/** Everything travels as text: its size is known before it is looked into. */
export const write = (message: Hello | Reply | Said | Answered): string =>
  JSON.stringify({ protocol: PROTOCOL, ...message });

export const readHello = (data: unknown): Hello | undefined => read(data, isHello);
export const readReply = (data: unknown): Reply | undefined => read(data, isReply);
export const readSaid = (data: unknown): Said | undefined => read(data, isSaid);
export const readAnswered = (data: unknown): Answered | undefined => read(data, isAnswered);

/** Anybody may send anything: what is not said exactly as above was not said. */
function read<T>(data: unknown, guard: (value: unknown) => value is T): T | undefined {
  if (typeof data !== 'string' || data.length > LIMIT) return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return isRecord(value) && value['protocol'] === PROTOCOL && guard(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isNonce = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

const isHello = (value: unknown): value is Hello =>
  isRecord(value) &&
  value['type'] === 'hello' &&
  isNonce(value['nonce']) &&
  isIdentifier(value['document']);

const isReply = (value: unknown): value is Reply =>
  isRecord(value) &&
  isNonce(value['nonce']) &&
  (value['type'] === 'hold' || (value['type'] === 'welcome' && isOpened(value['opened'])));

const isOpened = (value: unknown): boolean =>
  isRecord(value) &&
  (value['ok'] === true
    ? isLaunch(value['value'])
    : value['ok'] === false && isTrackerError(value['error']));

const isSaid = (value: unknown): value is Said =>
  isRecord(value) &&
  isCount(value['n']) &&
  (value['type'] === 'commit' ||
    (value['type'] === 'log' && isInteraction(value['interaction'])) ||
    ((value['type'] === 'save' || value['type'] === 'close') && isSnapshot(value['snapshot'])));

const isAnswered = (value: unknown): value is Answered =>
  isRecord(value) && isCount(value['n']) && isAnswer(value['result']);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) > 0;
