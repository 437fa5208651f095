import type { Launch } from '../port.ts';

type Activities = Readonly<Record<string, readonly { readonly id: string }[]>>;

/** What every statement's context begins with. Never overwritten. @spec cmi5 10.2.1 */
export type Template = {
  readonly contextActivities?: Activities;
  readonly extensions?: Readonly<Record<string, unknown>>;
};

/** The document that the platform wrote for this launch. @spec cmi5 10.2 */
export type LaunchData = {
  readonly mode: Launch['mode'];
  /** 0 to 1, as the platform has it. 0 is a score too: any will do. */
  readonly masteryScore?: number;
  readonly template: Template;
  /** Where to go when the learner leaves: an address of the web. */
  readonly returnUrl?: string;
};

export const LAUNCH_DATA = 'LMS.LaunchData';

const MODES: Readonly<Record<string, Launch['mode']>> = {
  Normal: 'normal',
  Browse: 'browse',
  Review: 'review',
};

/**
 * `moveOn`, `launchParameters` and `entitlementKey` are for whom they concern: the platform judges what
 * satisfies, and the course asks for no parameters and no key. Undefined where it is no launch data.
 */
export function parseLaunchData(body: unknown): LaunchData | undefined {
  if (!isObject(body) || !isObject(body['contextTemplate'])) return undefined;
  const { launchMode, masteryScore, returnURL } = body;
  const mode = MODES[String(launchMode)];
  if (!mode) return undefined;
  return {
    mode,
    template: body['contextTemplate'],
    ...(isShare(masteryScore) && { masteryScore }),
    // Nothing that a link could run.
    ...(/^https?:/.test(String(returnURL)) && { returnUrl: String(returnURL) }),
  };
}

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
