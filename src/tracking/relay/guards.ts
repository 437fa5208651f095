import { isId, type Id } from '../../core/course/id.ts';
import type { Outcome } from '../../core/progress/outcome.ts';
import type { Interaction, LoggedInteraction } from '../../core/quiz/interaction.ts';
import type { Launch, Result, Snapshot, TrackerError } from '../port.ts';

/** Whether something from another window is what it says: every part of it, and no prototype trusted. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isIdentifier = (value: unknown): value is Id =>
  isText(value) && value.length <= 255 && isId(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const isBetween =
  (least: number, most: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= least && value <= most;

const isShare = isBetween(0, 1);
/** Milliseconds, since a beginning or since 1970. */
const isTime = isBetween(0, Number.MAX_SAFE_INTEGER);

const oneOf =
  <const T extends string>(...words: readonly T[]) =>
  (value: unknown): value is T =>
    words.some((word) => word === value);

const listOf =
  <T>(guard: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(guard);

const isMissingOr = (value: unknown, guard: (value: unknown) => boolean): boolean =>
  value === undefined || guard(value);

/** Platforms keep ASCII. @spec scorm.md 4.8 */
const isKept = (value: unknown): value is string => isText(value) && /^[\x20-\x7e]*$/.test(value);

const isOutcome = (value: unknown): value is Outcome =>
  isRecord(value) &&
  ((value['completion'] === 'incomplete' &&
    oneOf('unassessed', 'undecided')(value['success']) &&
    value['score'] === undefined) ||
    (value['completion'] === 'completed' &&
      value['success'] === 'unassessed' &&
      value['score'] === undefined) ||
    (oneOf('incomplete', 'completed')(value['completion']) &&
      oneOf('passed', 'failed')(value['success']) &&
      isShare(value['score'])));

export const isSnapshot = (value: unknown): value is Snapshot =>
  isRecord(value) &&
  isOutcome(value['outcome']) &&
  isShare(value['progress']) &&
  isMissingOr(value['location'], isIdentifier) &&
  isKept(value['suspendData']) &&
  isTime(value['sessionTime']);

const isIds = listOf(isIdentifier);

const isPair = (value: unknown): value is readonly [Id, Id] => isIds(value) && value.length === 2;

const isStep = (value: unknown): value is { readonly step: Id; readonly answer?: Id } =>
  isRecord(value) && isIdentifier(value['step']) && isMissingOr(value['answer'], isIdentifier);

type Body = Readonly<Record<string, unknown>>;

/** A kind that is added to the core does not compile until it has its guard. */
const bodies: { readonly [T in Interaction['type']]: (body: Body) => boolean } = {
  'true-false': ({ response, pattern }) =>
    typeof response === 'boolean' && typeof pattern === 'boolean',
  choice: ({ options, response, pattern }) => isIds(options) && isIds(response) && isIds(pattern),
  matching: ({ sources, targets, response, pattern }) =>
    isIds(sources) && isIds(targets) && listOf(isPair)(response) && listOf(isPair)(pattern),
  sequencing: ({ response, pattern }) => isIds(response) && isIds(pattern),
  'fill-in': ({ response, pattern }) => isMissingOr(response, isText) && listOf(isText)(pattern),
  numeric: ({ response, pattern }) =>
    Number.isFinite(response) &&
    isRecord(pattern) &&
    Number.isFinite(pattern['answer']) &&
    Number.isFinite(pattern['tolerance']),
  likert: ({ response }) => isBetween(1, 35)(response),
  performance: ({ response, pattern }) => listOf(isStep)(response) && listOf(isStep)(pattern),
};

const isBody = (value: unknown): value is Interaction =>
  isRecord(value) &&
  isText(value['type']) &&
  Object.hasOwn(bodies, value['type']) &&
  bodies[value['type'] as Interaction['type']](value);

export const isInteraction = (value: unknown): value is LoggedInteraction =>
  isRecord(value) &&
  isIdentifier(value['id']) &&
  isBody(value['body']) &&
  isShare(value['score']) &&
  isBetween(0, 1000)(value['weight']) &&
  isTime(value['at']) &&
  isTime(value['latency']) &&
  isText(value['description']);

const isMastery = isBetween(0, 100);

const isChosen = (value: unknown): boolean =>
  isRecord(value) &&
  oneOf('lessons', 'test', 'both')(value['pass']) &&
  isMissingOr(value['mastery'], isMastery) &&
  typeof value['reportFailed'] === 'boolean' &&
  oneOf('none', 'test', 'all')(value['answers']) &&
  isText(value['package']);

export const isLaunch = (value: unknown): value is Launch =>
  isRecord(value) &&
  isRecord(value['learner']) &&
  isText(value['learner']['id']) &&
  isText(value['learner']['name']) &&
  oneOf('normal', 'browse', 'review')(value['mode']) &&
  oneOf('fresh', 'resume')(value['entry']) &&
  isMissingOr(value['location'], isIdentifier) &&
  isText(value['suspendData']) &&
  isMissingOr(value['mastery'], isMastery) &&
  isChosen(value['chosen']);

export const isTrackerError = (value: unknown): value is TrackerError =>
  isRecord(value) &&
  (value['kind'] === 'no-lms' ||
    (value['kind'] === 'storage' && isText(value['cause'])) ||
    (oneOf('lms-rejected', 'lms-threw')(value['kind']) &&
      [value['call'], value['code'], value['diagnostic']].every(isText)));

export const isAnswer = (value: unknown): value is Result<void, TrackerError> =>
  isRecord(value) &&
  (value['ok'] === true || (value['ok'] === false && isTrackerError(value['error'])));
