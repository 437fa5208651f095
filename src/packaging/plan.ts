import type { Id } from '../core/course/id.ts';
import type { Build, BuiltDocument } from './build.ts';
import { refuse } from './refusal.ts';
import { STANDARDS, type PackageSettings, type PassRule, type Standard } from './settings.ts';
import { standards, type PackageStandard } from './standards.ts';

/** Settings that this build can be packed with: everything found, everything in range. */
export type Plan = {
  readonly build: Build;
  readonly settings: PackageSettings;
  readonly standard: PackageStandard;
  /** Of the whole package. Derived from authored ids only, so that it outlives every edit. */
  readonly identifier: string;
  /** Last part of `identifier`, and the name of the zip. */
  readonly slug: Id;
  readonly title: string;
  readonly scos: readonly Sco[];
};

/** One launchable document and what passing it takes. */
export type Sco = {
  readonly document: BuiltDocument;
  /** Never asks for a test that is not there. */
  readonly pass: PassRule;
  /** Present only when a test counts. */
  readonly masteryScore?: number;
};

// @spec IMS CP 1.1.2 titleType: maxLength 200; Moodle itself stops at 255.
const TITLE_LIMIT = 200;

/** The one door from what somebody chose to what can be made. Throws `PackageRefused`. */
export function makePlan(build: Build, settings: PackageSettings): Plan {
  const standard = findStandard(settings.standard);
  if (settings.attempts === 'new' && !standard.hasAttempts) refuse('attempts-unused', {});
  const [id, ...more] = settings.modules;
  if (id === undefined) return refuse('no-module', {});
  if (more.length > 0) return refuse('several-not-yet', {});
  const document = findDocument(build, id);
  return {
    build,
    settings,
    standard,
    identifier: `${build.identifier}.${id}`,
    slug: id,
    title: document.title,
    scos: [makeSco(document, settings)],
  };
}

/** Takes any text, because a command line and a URL may hold anything. */
export function findStandard(name: string): PackageStandard {
  const known = isStandard(name) ? standards[name] : undefined;
  if (known !== undefined) return known;
  return isStandard(name)
    ? refuse('standard-not-yet', { standard: name, known: Object.keys(standards) })
    : refuse('unknown-standard', { standard: name, known: STANDARDS });
}

const isStandard = (name: string): name is Standard => STANDARDS.some((known) => known === name);

/** Takes any text, as `findStandard` does. */
export function findDocument({ documents }: Build, id: string): BuiltDocument {
  const found = documents.find((document) => document.id === id);
  return found ?? refuse('unknown-module', { id, known: documents.map(({ id }) => id) });
}

function makeSco(document: BuiltDocument, { pass, mastery }: PackageSettings): Sco {
  const { id, title, test } = document;
  if (title.length > TITLE_LIMIT) refuse('title-too-long', { title, limit: TITLE_LIMIT });
  if (mastery !== undefined && !isMastery(mastery)) refuse('mastery-range', { mastery });
  if (pass === 'lessons') {
    if (mastery !== undefined) refuse('mastery-unused', {});
    return { document, pass };
  }
  if (test !== undefined) return { document, pass, masteryScore: mastery ?? test.passMark };
  if (pass === 'test') refuse('no-test', { id });
  return { document, pass: 'lessons' };
}

// A mastery score of 0 would make everybody pass, or, in some LMSs, count as none.
const isMastery = (mastery: number): boolean =>
  Number.isInteger(mastery) && mastery >= 1 && mastery <= 100;
