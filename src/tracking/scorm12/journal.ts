import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import { done, type Result, type TrackerError } from '../port.ts';
import { interactionWrites } from './interactions.ts';
import type { Write } from './writes.ts';

export type Journal = {
  readonly append: (interaction: LoggedInteraction) => Result<void, TrackerError>;
};

/**
 * Every answer is a new entry after those of earlier launches. Platforms need not support any of it:
 * they are asked once, at the first answer. @spec scorm.md 4.9
 */
export function makeJournal(
  get: (element: string) => string,
  write: (writes: readonly Write[]) => Result<void, TrackerError>,
): Journal {
  let parts: readonly string[] | undefined;
  let next = 0;
  return {
    append: (interaction) => {
      if (!parts) {
        parts = get('cmi.interactions._children')
          .split(',')
          .map((part) => part.trim());
        if (parts.includes('id')) next = Number(get('cmi.interactions._count')) || 0;
      }
      if (!parts.includes('id')) return done;
      const supported = parts;
      const written = write(
        interactionWrites(next, interaction).filter(([element]) =>
          supported.includes(element.split('.')[3] ?? ''),
        ),
      );
      // An entry that was refused is written over, so that logging it again does not make two of it.
      if (written.ok) next += 1;
      return written;
    },
  };
}
