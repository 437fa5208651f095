import type { Plan } from './plan.ts';
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
  /** From the plan and the paths of the content, in the order of the zip. */
  readonly makeManifest: (plan: Plan, paths: readonly string[]) => string;
};

const scorm2004 = {
  tracking: 'scorm2004',
  manifestName: 'imsmanifest.xml',
  hasAttempts: true,
} as const;

/** The standards that can be made; the others of `STANDARDS` are only known by name. */
export const standards: { readonly [S in Standard]?: PackageStandard } = {
  scorm12: {
    name: 'scorm12',
    tracking: 'scorm12',
    manifestName: 'imsmanifest.xml',
    hasAttempts: false,
    makeManifest,
  },
  'scorm2004-3': { ...scorm2004, name: 'scorm2004-3', makeManifest: manifestMaker('scorm2004-3') },
  'scorm2004-4': { ...scorm2004, name: 'scorm2004-4', makeManifest: manifestMaker('scorm2004-4') },
};
