import { longDate } from '#text/dates.ts';
import { proof as words } from '#text/proof.ts';
import type { AboutCourse } from './about.ts';

/**
 * What is known of the registration. `none`: there is no platform · `kept`: it said in this session that it
 * kept the result · `waiting`: it did not, or not yet · `review`: in this session nothing is written.
 */
export type Registration = 'none' | 'kept' | 'waiting' | 'review';

export type ProofFacts = {
  readonly about: AboutCourse;
  readonly name: string;
  /** As the platform gave it, and the learner left it. */
  readonly isNameFromPlatform: boolean;
  /** Titles of the lessons that are done. */
  readonly learnt: readonly string[];
  readonly registration: Registration;
  /** ISO date. */
  readonly day: string;
};

/** All that stands on the paper, in order. */
export type Proof = {
  readonly name: string;
  readonly tookPart: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly learnt: readonly string[];
  readonly notes: readonly string[];
};

/** Says what is known, and nothing that is not: neither who sat there, nor that a law is met. */
export function proofOf(facts: ProofFacts): Proof {
  const { about, name, isNameFromPlatform, learnt, registration, day } = facts;
  const { kind, title, organisation, course, version, guidelines } = about;
  return {
    name: name.trim() || words.noNameYet,
    tookPart: words.of[kind](title, course),
    rows: [
      [words.organisation, organisation],
      [words.version, version],
      [words.guidelines, guidelines.join('; ')],
      [words.law, words.lawIs(about.lawCheckedOn, about.sourcesReadUntil)],
      [words.madeOn, longDate(day)],
      [words.registered, words.registration[registration]],
    ],
    learnt,
    notes: [isNameFromPlatform ? words.nameFromPlatform : words.nameTyped, words.not],
  };
}

/** Platforms give `Jansen, Anna`; people are called `Anna Jansen`. */
export function calledName(given: string): string {
  const [last = '', first, ...more] = given.split(',').map((part) => part.trim());
  return first && more.length === 0 ? `${first} ${last}` : given.trim();
}
