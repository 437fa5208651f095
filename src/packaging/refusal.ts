import { refusals } from '#text/packaging.ts';

/** Why no package is made although nothing is broken: a choice or a name that cannot be. */
type RefusalDetails = {
  'unknown-module': { readonly id: string; readonly known: readonly string[] };
  'unknown-path': { readonly id: string; readonly known: readonly string[] };
  'unknown-standard': { readonly standard: string; readonly known: readonly string[] };
  'no-module': Record<never, never>;
  'one-document': Record<never, never>;
  'several-needs-path': { readonly id: string };
  'no-test': { readonly id: string };
  'mastery-range': { readonly mastery: number };
  'mastery-unused': Record<never, never>;
  'attempts-unused': Record<never, never>;
  'hosted-cmi5': Record<never, never>;
  'origins-unused': Record<never, never>;
  'origins-missing': Record<never, never>;
  'origins-unknown': { readonly unknown: readonly string[]; readonly known: readonly string[] };
  'title-too-long': { readonly title: string; readonly limit: number };
  placeholders: { readonly names: readonly string[] };
  'old-not-a-zip': Record<never, never>;
  'old-not-a-package': Record<never, never>;
  'old-manifest': Record<never, never>;
  'old-receipt': Record<never, never>;
  'file-name': { readonly path: string };
  'file-mjs': { readonly path: string };
};

export type RefusalCode = keyof RefusalDetails;

const sentences: { readonly [C in RefusalCode]: (detail: RefusalDetails[C]) => string } = refusals;

/** Thrown across the whole room, so that a package is either made whole or not at all. */
export class PackageRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, sentence: string) {
    super(sentence);
    this.name = 'PackageRefused';
    this.code = code;
  }
}

export function refuse<C extends RefusalCode>(code: C, detail: RefusalDetails[C]): never {
  throw new PackageRefused(code, sentences[code](detail));
}
