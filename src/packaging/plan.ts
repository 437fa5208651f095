import { stepId } from '../core/course/document.ts';
import { type Id, makeId } from '../core/course/id.ts';
import type { Build, BuiltDocument, BuiltStep } from './build.ts';
import { byPath } from './paths.ts';
import { refuse } from './refusal.ts';
import { STANDARDS, type PackageSettings, type PassRule, type Standard } from './settings.ts';
import { standards, type PackageStandard } from './standards.ts';
import { thinDocument } from './thin/content.ts';
import { type Hosting, hostingOf } from './thin/hosting.ts';

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
  readonly summary: string;
  readonly scos: readonly Sco[];
  /** Present only for a thin package. */
  readonly hosting?: Hosting;
};

/** One launchable document and what passing it takes. */
export type Sco = {
  /** What its identifiers hang on: that of its document, or of the path and the module of its step. */
  readonly id: Id;
  readonly document: BuiltDocument;
  /** Its page on the site; in a thin package `document` has another one. */
  readonly served: string;
  /** Never asks for a test that is not there. */
  readonly pass: PassRule;
  /** Present only when a test counts. */
  readonly masteryScore?: number;
  /** Whether the package is done only when this is. */
  readonly required: boolean;
};

// @spec IMS CP 1.1.2 titleType: maxLength 200; Moodle itself stops at 255.
const TITLE_LIMIT = 200;

/** The one door from what somebody chose to what can be made. Throws `PackageRefused`. */
export function makePlan(build: Build, settings: PackageSettings): Plan {
  const standard = findStandard(settings.standard);
  if (settings.attempts === 'new' && !standard.hasAttempts) refuse('attempts-unused', {});
  if (settings.strict && build.placeholders.length > 0)
    refuse('placeholders', { names: build.placeholders });
  const [id, ...more] = settings.documents;
  if (id === undefined) return refuse('no-module', {});
  if (more.length > 0) return refuse('one-document', {});
  const document = findDocument(build, id);
  checkChoices(document, settings);
  const hosting = hostingOf(build, settings, standard);
  const isSeveral = settings.as === 'several';
  // What is uploaded over the one would throw away the results of the other.
  const slug = isSeveral ? makeId(`${id}--several`) : id;
  return {
    build,
    settings,
    standard,
    identifier: `${build.identifier}.${slug}`,
    slug,
    title: document.title,
    summary: document.summary,
    scos: (isSeveral ? stepsOf(document) : [{ ...document, required: true }])
      .map((step) => makeSco(isSeveral ? idOf(document, step) : id, step, settings))
      .map((sco) => (hosting ? { ...sco, document: thinDocument(sco) } : sco)),
    ...(hosting && { hosting }),
  };
}

const stepsOf = ({ id, steps }: BuiltDocument): readonly BuiltStep[] =>
  steps ?? refuse('several-needs-path', { id });

/** The same whichever page the step shares or has of its own, today or after an edit. */
const idOf = (path: BuiltDocument, { parts, id }: BuiltStep): Id =>
  stepId(path.id, parts[0]?.module ?? id);

/** Takes any text, because a command line and a URL may hold anything. */
export function findStandard(name: string): PackageStandard {
  return isStandard(name)
    ? standards[name]
    : refuse('unknown-standard', { standard: name, known: STANDARDS });
}

const isStandard = (name: string): name is Standard => STANDARDS.some((known) => known === name);

/** Takes any text, as `findStandard` does. */
export function findDocument(
  { documents }: Build,
  id: string,
  kind?: BuiltDocument['kind'],
): BuiltDocument {
  const possible = documents.filter((document) => kind === undefined || document.kind === kind);
  const known = possible.map((document) => document.id);
  return (
    possible.find((document) => document.id === id) ??
    refuse(kind === 'path' ? 'unknown-path' : 'unknown-module', { id, known })
  );
}

function checkChoices({ id, test }: BuiltDocument, { pass, mastery }: PackageSettings): void {
  if (mastery !== undefined && !isMastery(mastery)) refuse('mastery-range', { mastery });
  if (mastery !== undefined && pass === 'lessons') refuse('mastery-unused', {});
  if (test === undefined && pass === 'test') refuse('no-test', { id });
}

/** A step without a test is done by its lessons, whatever decides about the path. */
function makeSco(
  id: Id,
  { required, ...document }: BuiltStep,
  { pass, mastery }: PackageSettings,
): Sco {
  const { title, test, page: served } = document;
  if (title.length > TITLE_LIMIT) refuse('title-too-long', { title, limit: TITLE_LIMIT });
  return test === undefined || pass === 'lessons'
    ? { id, document, served, pass: 'lessons', required }
    : { id, document, served, pass, masteryScore: mastery ?? test.passMark, required };
}

/** What of the package a SCO needs: all but what only the others do. */
export function pathsOf({ scos }: Plan, sco: Sco, paths: readonly string[]): readonly string[] {
  const filesOf = ({ document }: Sco) => [document.page, ...document.files];
  const own = new Set(filesOf(sco));
  const others = new Set(scos.filter((other) => other !== sco).flatMap(filesOf));
  return paths.filter((path) => own.has(path) || !others.has(path)).toSorted(byPath);
}

// A mastery score of 0 would make everybody pass, or, in some LMSs, count as none.
const isMastery = (mastery: number): boolean =>
  Number.isInteger(mastery) && mastery >= 1 && mastery <= 100;
