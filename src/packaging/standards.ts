import type { Plan } from './plan.ts';
import { makeManifest } from './scorm12/manifest.ts';
import type { Standard } from './settings.ts';

/** All in which one standard differs from another, as far as packages go. */
export type PackageStandard = {
  readonly name: Standard;
  /** The driver of `src/tracking` that the page starts and the package carries. */
  readonly tracking: string;
  readonly manifestName: string;
  /** From the plan and the paths of the content, in the order of the zip. */
  readonly makeManifest: (plan: Plan, paths: readonly string[]) => string;
};

/** The standards that can be made; the others of `STANDARDS` are only known by name. */
export const standards: { readonly [S in Standard]?: PackageStandard } = {
  scorm12: {
    name: 'scorm12',
    tracking: 'scorm12',
    manifestName: 'imsmanifest.xml',
    makeManifest,
  },
};
