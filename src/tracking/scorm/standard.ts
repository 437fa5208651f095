import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import type { Launch, Snapshot } from '../port.ts';

export type Write = readonly [element: string, value: string];

/** Per element, what the platform is known to hold: read at launch, or accepted since. */
export type Held = ReadonlyMap<string, string>;

export type Get = (element: string) => string;

/** What the standards call the same eight duties. */
export type Methods = {
  readonly initialize: string;
  readonly terminate: string;
  readonly get: string;
  readonly set: string;
  readonly commit: string;
  readonly lastError: string;
  readonly diagnostic: string;
};

export type InteractionWrites = (index: number, logged: LoggedInteraction) => readonly Write[];

/** All in which SCORM 1.2 and SCORM 2004 differ; the rest of a session is the same. */
export type Standard = {
  readonly methods: Methods;
  /** Error number of an Initialize inside a running session. */
  readonly isRunning: string;
  /** Whether what was written must be committed before the end: SCORM 2004 does so by ending. */
  readonly commitsAtEnd: boolean;
  /** What the platform tells once, at the start; `launch` for the session, `held` for the writes. */
  readonly readLaunch: (get: Get) => {
    readonly launch: Launch;
    readonly held: Map<string, string>;
  };
  /** Said at once, so that a crash loses nothing. */
  readonly firstWrites: (held: Held) => readonly Write[];
  /** Only what differs from what the platform holds. */
  readonly writesFor: (snapshot: Snapshot, held: Held, isLast?: boolean) => readonly Write[];
  /** Asked once, at the first answer: which parts of an interaction the platform takes. */
  readonly readParts: (get: Get) => (part: string) => boolean;
  /** One entry of the journal, in the order that every platform accepts. */
  readonly interactionWrites: InteractionWrites;
  /** Elements that the learner can do without, their indexes written `n`: refused for good, they are dropped. */
  readonly optional: RegExp;
  /** The error numbers by which a platform says that it has no such element at all. */
  readonly missing: readonly string[];
};
