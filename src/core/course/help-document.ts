import type { Lesson, Module } from './course.ts';
import type { DecisionHelp } from './decision-help.ts';
import { aboutModule, type CourseDocument } from './document.ts';

/**
 * The decision help as a module of one lesson, so that all rules for sessions and packages hold for it: the
 * lesson is done when an outcome was reached.
 */
export function helpDocument({ id, title, lead, minutes, file }: DecisionHelp): CourseDocument {
  const lesson: Lesson = {
    id,
    title,
    lead,
    minutes,
    file,
    legal: false,
    guidelines: [],
    duties: [],
    outcomes: [],
    sources: [],
    questions: [],
    tests: [],
    reviews: [],
    terms: [],
    sections: [],
  };
  const module: Module = { id, title, summary: lead, flower: 1, lessons: [id], core: [], file };
  return {
    ...aboutModule(id, module),
    parts: [{ module, place: 1, lessons: [lesson] }],
    tests: [],
    optional: [],
    minutes,
    route: 'mag-dit',
  };
}
