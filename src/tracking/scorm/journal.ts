import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import { done, type Result, type TrackerError } from '../port.ts';
import type { Get, Held, Standard, Write } from './standard.ts';

export type Journal = {
  readonly append: (interaction: LoggedInteraction) => Result<void, TrackerError>;
};

/**
 * Every answer is a new entry after those of earlier launches. What the platform supports of it is
 * asked once, at the start. @spec scorm.md 4.9
 */
export function makeJournal(
  { readParts, interactionWrites }: Standard,
  get: Get,
  held: Held,
  write: (writes: readonly Write[]) => Result<void, TrackerError>,
): Journal {
  // Not later: when the platform is away it seems to take nothing.
  const takes = readParts(get);
  let next = takes('id') ? Number(get('cmi.interactions._count')) || 0 : 0;
  return {
    append: (interaction) => {
      if (!takes('id')) return done;
      const entry = `cmi.interactions.${next}.id`;
      // An entry that was refused is completed, so that logging it again does not make two of it; what
      // was accepted is not said twice, as an id may be set once. @spec scorm.md 3.2
      const writes = interactionWrites(next, interaction).filter(
        ([element, value]) => takes(element.split('.')[3] ?? '') && held.get(element) !== value,
      );
      const begun = write(writes.filter(([element]) => element === entry));
      // Without an id there is nowhere to write the rest: refused for good, the answer is dropped.
      if (!begun.ok || !held.has(entry)) return begun;
      const written = write(writes.filter(([element]) => element !== entry));
      if (written.ok) next += 1;
      return written;
    },
  };
}
