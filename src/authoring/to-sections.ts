import type { Guideline, Section } from '../core/course/course.ts';
import type { Figure } from '../core/course/figure.ts';
import type { LessonBody } from './mdx/lesson-body.ts';
import type { Shown } from './mdx/sections.ts';

/** Where a lesson shows something that is written elsewhere. */
type Elsewhere = {
  readonly figures: readonly Figure[];
  readonly guidelines: readonly Guideline[];
  readonly settings: ReadonlyMap<string, string>;
};

/** A lesson's words as a reader sees them, in one line per section. */
export const sectionsOf = ({ sections }: LessonBody, elsewhere: Elsewhere): readonly Section[] =>
  sections.map(({ heading, parts }) => ({
    heading,
    text: parts
      .map((part) => (typeof part === 'string' ? part : wordsOf(part, elsewhere)))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  }));

function wordsOf({ name, id }: Shown, { figures, guidelines, settings }: Elsewhere): string {
  if (name === 'Instelling') return settings.get(id) ?? '';
  if (name === 'Richtlijn') return `${guidelines.find((it) => it.id === id)?.text ?? ''} `;
  return `${toldIn(figures.find((it) => it.id === id)).join(' ')} `;
}

/** What a figure of any kind says in sentences; the rest of its fields are for the drawing. */
const TOLD = new Set(['title', 'text', 'rule', 'examples', 'sentence']);

function toldIn(value: unknown, isTold = false): readonly string[] {
  if (typeof value === 'string') return isTold ? [/[.?!]$/.test(value) ? value : `${value}.`] : [];
  if (Array.isArray(value)) return value.flatMap((one) => toldIn(one, isTold));
  return Object.entries(value ?? {}).flatMap(([key, one]) => toldIn(one, TOLD.has(key)));
}
