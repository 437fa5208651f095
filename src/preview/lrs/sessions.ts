/** One AU as the course structure has it. */
export type Au = {
  /** The publisher's id. */
  readonly id: string;
  readonly moveOn: MoveOn;
  readonly masteryScore?: number;
};

export type MoveOn =
  'Passed' | 'Completed' | 'CompletedAndPassed' | 'CompletedOrPassed' | 'NotApplicable';

export type Mode = 'Normal' | 'Browse' | 'Review';

export type Session = {
  readonly n: number;
  readonly id: string;
  readonly au: Au;
  readonly mode: Mode;
  /** What the platform asks, which may differ from what the package asked. */
  readonly masteryScore?: number;
  readonly actor: unknown;
  readonly registration: string;
  readonly activityId: string;
  readonly token: string;
  readonly returnUrl?: string;
  /** What the course did so far. */
  isFetched: boolean;
  isLaunchDataRead: boolean;
  isProfileRead: boolean;
  /** Another launch took over. @spec cmi5 9.3.6 */
  isAbandoned: boolean;
};

/** Remembers what a course did wrong. */
export type Break = (session: Session | undefined, rule: string, detail: string) => void;

/** @spec cmi5 10 */
export const launchDataOf = ({ id, au, mode, masteryScore, returnUrl }: Session) => ({
  contextTemplate: {
    contextActivities: { grouping: [{ objectType: 'Activity', id: au.id }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': id },
  },
  launchMode: mode,
  moveOn: au.moveOn,
  ...(masteryScore !== undefined && { masteryScore }),
  ...(returnUrl !== undefined && { returnURL: returnUrl }),
});

/** Whether the platform lets the learner move on. @spec cmi5 13.1.4 */
export const isSatisfied = (
  moveOn: MoveOn,
  { completed, passed }: { readonly completed: boolean; readonly passed: boolean },
): boolean =>
  ({
    Passed: passed,
    Completed: completed,
    CompletedAndPassed: completed && passed,
    CompletedOrPassed: completed || passed,
    NotApplicable: true,
  })[moveOn];
