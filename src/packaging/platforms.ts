import type { Choices } from './choices.ts';
import type { Standard } from './settings.ts';

/** What HR calls "our LMS". The sentence about each stands in `src/text/nl/package-page.ts`. */
export const PLATFORM_NAMES = [
  'moodle',
  'anewspring',
  'totara',
  'talentlms',
  'docebo',
  'successfactors',
  'cornerstone',
  'canvas',
  'studytube',
  'unknown',
] as const;

export type PlatformName = (typeof PLATFORM_NAMES)[number];

export type Platform = {
  /** What is set for it; the rest is as by default. */
  readonly settings: Partial<Choices>;
  /** All that it plays, where that is known. */
  readonly takes?: readonly Standard[];
};

/**
 * SCORM 1.2 throughout, because nothing is known to play anything else better, and two play nothing
 * newer. A failed test is never reported unasked: Cornerstone takes it for not completed, and an LMS
 * that judges by a mastery score opens the next launch in review. @spec scorm.md 4.13, 7.4, 7.8
 */
export const platforms: { readonly [P in PlatformName]: Platform } = {
  moodle: { settings: {}, takes: ['scorm12', 'scorm2004-3', 'scorm2004-4'] },
  anewspring: { settings: {}, takes: ['scorm12'] },
  totara: { settings: {} },
  talentlms: { settings: {}, takes: ['scorm12', 'cmi5'] },
  docebo: { settings: {}, takes: ['scorm12', 'scorm2004-3'] },
  successfactors: { settings: {} },
  cornerstone: { settings: { reportFailed: false } },
  canvas: { settings: {} },
  studytube: { settings: {} },
  unknown: { settings: {} },
};

export const isPlatform = (name: string): name is PlatformName =>
  PLATFORM_NAMES.some((known) => known === name);
