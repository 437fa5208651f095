import type { Review as SignOff } from '../core/course/course.ts';
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
  /** Of those, the scripts that a page with that driver always asks for, in the order that it needs them. */
  readonly starts: Readonly<Record<string, readonly string[]>>;
  /** Origins of learning platforms that may show the site in a frame. */
  readonly lmsOrigins: readonly string[];
  /** The script of a thin package, by its driver; not every driver has one. */
  readonly launchers: Readonly<Record<string, string>>;
  /** Schema files that go to the root of a package, per standard. */
  readonly schemas: Readonly<Record<string, readonly string[]>>;
};

/** One document: a module, a learning path, or a step of one. */
export type BuiltDocument = {
  readonly kind: 'module' | 'path';
  readonly id: Id;
  readonly title: string;
  readonly summary: string;
  /** For whom a path is. */
  readonly role?: string;
  /** What has to be done takes this long, tests included. */
  readonly minutes: number;
  /** Its lessons by module, in order. */
  readonly parts: readonly {
    readonly module: Id;
    readonly title: string;
    readonly lessons: readonly Id[];
  }[];
  readonly lessons: readonly (Fingerprinted & { readonly minutes: number })[];
  /** Of a question the title is what it asks. */
  readonly questions: readonly Fingerprinted[];
  /** The last of the tests that decide; they all have this pass mark. */
  readonly test?: { readonly id: Id; readonly passMark: number; readonly tries: number };
  /** Who vouches for which lesson; empty while nobody signed. */
  readonly reviews: readonly Review[];
  /** The page itself. */
  readonly page: string;
  /** The page and everything it loads, drivers excepted; sorted. */
  readonly files: readonly string[];
  /** Only of a path: each step as a document of its own, in order. */
  readonly steps?: readonly BuiltStep[];
};

/** A step of a path that nobody has to do is not required. */
export type BuiltStep = BuiltDocument & { readonly required: boolean };

/** Something taught or asked, that a later version may have changed. */
export type Fingerprinted = {
  readonly id: Id;
  readonly title: string;
  /** Another one means: other words, or another right answer. */
  readonly fingerprint: string;
};

/** Who looked at which lesson, as what, and when. */
export type Review = Omit<SignOff, 'version'> & { readonly lesson: Id };

/** Reads one file of the build: from disk in Node, by fetch in the browser. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** How far it is; a promise is waited for, so that a page can show it. */
export type OnStep = (done: number, all: number) => void | Promise<void>;
