import type { Id } from '../core/course/id.ts';

/**
 * What a build of the site tells about itself, in `dist/beheer/build.json`: all that is needed to cut
 * packages out of it, in Node and in the browser. Paths are relative to the root of the build.
 */
export type Build = {
  /** Dotted stem of every identifier, such as `nl.hltsamen.ai-geletterdheid`. */
  readonly identifier: string;
  readonly organisation: string;
  readonly course: string;
  readonly version: string;
  readonly lawCheckedOn: string;
  /** Version of the guidelines that the course teaches. */
  readonly guidelines: string;
  /** Settings that still hold an example. */
  readonly placeholders: readonly string[];
  readonly documents: readonly BuiltDocument[];
  /** Files of each tracking driver: a package carries only its own. */
  readonly drivers: Readonly<Record<string, readonly string[]>>;
  /** Schema files that go to the root of a package, per standard. */
  readonly schemas: Readonly<Record<string, readonly string[]>>;
};

/** One document: a module, later also a learning path. */
export type BuiltDocument = {
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly lessons: readonly {
    readonly id: Id;
    readonly title: string;
    readonly minutes: number;
  }[];
  readonly questions: readonly Id[];
  readonly test?: { readonly id: Id; readonly passMark: number; readonly tries: number };
  /** The page itself. */
  readonly page: string;
  /** The page and everything it loads, drivers excepted; sorted. */
  readonly files: readonly string[];
};

/** Reads one file of the build: from disk in Node, by fetch in the browser. */
export type ReadFile = (path: string) => Promise<Uint8Array>;
