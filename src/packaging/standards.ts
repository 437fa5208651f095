import type { Plan } from './plan.ts';
import { makeStructure } from './cmi5/structure.ts';
import { makeManifest } from './scorm12/manifest.ts';
import { manifestMaker } from './scorm2004/manifest.ts';
import type { Standard } from './settings.ts';

/** All in which one standard differs from another, as far as packages go. */
export type PackageStandard = {
  readonly name: Standard;
  /** The driver of `src/tracking` that the page starts and the package carries. */
  readonly tracking: string;
  readonly manifestName: string;
  /** Whether the course can say that what was done is handed in, and the next time is a new attempt. */
  readonly hasAttempts: boolean;
  /** Whom the page must reach beside its own host: a source of the content security policy. */
  readonly connectsTo?: string;
  /** From the plan and the paths of the content, in the order of the zip. */
  readonly makeManifest: (plan: Plan, paths: readonly string[]) => string;
};

const scorm2004 = {
  tracking: 'scorm2004',
  manifestName: 'imsmanifest.xml',
  hasAttempts: true,
} as const;

export const standards: { readonly [S in Standard]: PackageStandard } = {
  scorm12: {
    name: 'scorm12',
    tracking: 'scorm12',
    manifestName: 'imsmanifest.xml',
    hasAttempts: false,
    makeManifest,
  },
  'scorm2004-3': { ...scorm2004, name: 'scorm2004-3', makeManifest: manifestMaker('scorm2004-3') },
  'scorm2004-4': { ...scorm2004, name: 'scorm2004-4', makeManifest: manifestMaker('scorm2004-4') },
  cmi5: {
    name: 'cmi5',
    tracking: 'cmi5',
    manifestName: 'cmi5.xml',
    hasAttempts: false,
    // Only the platform knows where it keeps the records: often elsewhere than the course.
    connectsTo: 'https:',
    makeManifest: makeStructure,
  },
};
