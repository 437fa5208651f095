import { entry, safeId } from '../scorm/entry.ts';
import type { InteractionWrites } from '../scorm/standard.ts';
import { clockTime, plain } from './formats.ts';

/**
 * What was passed, told as if it was typed: with every package. Where answers are told as well, the same comes
 * of `interactions.ts`. @spec scorm.md 4.9
 */
export const versionWrites: InteractionWrites = (index, { id, body, at }) =>
  entry(index, [
    ['id', safeId(id)],
    ['type', body.type],
    ['time', clockTime(at)],
    ['student_response', plain(String(body.response))],
    ['result', 'neutral'],
  ]);
