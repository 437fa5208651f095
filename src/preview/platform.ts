import type { Mode } from './call.ts';
import type { Held } from './held.ts';
import type { Item } from './manifest.ts';
import type { LogLine } from './panel.ts';
import type { Troubles } from './trouble.ts';

/** What the tester chose; holds from the next launch on. */
export type Choices = {
  readonly learner: { readonly id: string; readonly name: string };
  readonly mode: Mode;
  /** 0 to 100, instead of what the package says. */
  readonly mastery?: number;
};

export type Launching = { readonly item: Item; readonly choices: Choices };

/** A learning platform that this page pretends to be, for one package. */
export type Platform = {
  /** Gets ready for one launch; gives the query that goes with the address of the course, or nothing. */
  readonly open: (launching: Launching) => Promise<string>;
  /** The learner left: the course is gone, and may still have something to say. */
  readonly close: () => void;
  /** What it holds, and what it heard in this launch. */
  readonly read: () => { readonly held: Held; readonly lines: readonly LogLine[] };
  /** Whatever is on its way is spoilt as well. */
  readonly disturb: (troubles: Troubles) => void;
  /** As if this learner never opened the course. */
  readonly forget: () => void;
};

/** What a platform needs of its page. */
export type Desk = {
  /** Identifier of the package. */
  readonly identifier: string;
  /** Address of the page, without a query. */
  readonly page: string;
  /** Something happened: read it again. */
  readonly changed: () => void;
};
