import { isId } from '../../core/course/id.ts';
import type { Id } from '../../core/course/id.ts';
import { isObject } from './launch-data.ts';

/**
 * What the platform keeps for the next launch, as our own document under one registration: the
 * bookmark, and what was said that may be said once only. @spec scorm.md 6, cmi5 9.3
 */
export type Kept = {
  readonly suspendData: string;
  readonly location?: Id;
  /** Whole percents, as last said. */
  readonly progress: number;
  readonly completed: boolean;
  readonly passed: boolean;
  /**
   * Of the statements that a registration may hold once. Chosen before they are sent, so that a crash
   * between the saying and the noting cannot make two of one.
   */
  readonly ids: { readonly completed: string; readonly passed: string };
};

export const RECORD = 'ai-geletterdheid';

export const newRecord = (uuid: () => string): Kept => ({
  suspendData: '',
  progress: 0,
  completed: false,
  passed: false,
  ids: { completed: uuid(), passed: uuid() },
});

/** Undefined for what is not ours. */
export function parseRecord(body: unknown): Kept | undefined {
  if (!isObject(body) || !isObject(body['ids'])) return undefined;
  const { suspendData, location, progress, completed, passed, ids } = body;
  const known = { completed: ids['completed'], passed: ids['passed'] };
  if (typeof suspendData !== 'string' || !Object.values(known).every(isUuid)) return undefined;
  return {
    suspendData,
    ...(typeof location === 'string' && isId(location) && { location }),
    progress: typeof progress === 'number' ? progress : 0,
    completed: completed === true,
    passed: passed === true,
    ids: known as Kept['ids'],
  };
}

const isUuid = (value: unknown): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(`${value}`);
