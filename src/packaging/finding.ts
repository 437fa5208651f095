import type { findings } from '#text/packaging.ts';

/** Something wrong with a package that was made: always a bug of ours, never of an author. */
export type Finding = { readonly check: FindingCode; readonly detail: string };

export type FindingCode = keyof typeof findings;
