import type { Test } from '../../core/course/course.ts';
import { isId, type Id } from '../../core/course/id.ts';
import type { PassRule } from '../../core/progress/outcome.ts';
import type { SessionDocument, SessionSettings } from '../../session/page.ts';

/** The document as its page tells it: the same page on the site and in a package. */
export function readDocument(main: HTMLElement): SessionDocument {
  const tests = all('[data-definition]').map(
    ({ dataset }) => JSON.parse(dataset['definition'] ?? '{}') as Test,
  );
  const inLessons = all('[data-question]').map(({ dataset }) => dataset['question']);
  const inTests = tests.flatMap(({ pools }) => pools.flatMap(({ questions }) => questions));
  return {
    id: main.dataset['document'] as Id,
    lessons: all('[data-lesson]').map(({ dataset }) => dataset['lesson'] as Id),
    questions: [...new Set([...inLessons, ...inTests])].filter(
      (id): id is Id => id !== undefined && isId(id),
    ),
    tests,
    optional: idsIn(main.dataset['optional']),
    related: idsIn(main.dataset['related']),
  };
}

const idsIn = (list = '') => list.split(' ').filter(isId);

/**
 * What HR chose is written on `<html>` when the package is cut. On the site nothing is: there a page in a
 * frame asks whoever frames it, if the site knows any that may.
 */
export function readSettings({ dataset }: HTMLElement): SessionSettings {
  const lms = document.querySelector<HTMLElement>('meta[name="lms"]');
  const isFramed = lms !== null && window.parent !== window;
  const { version, guidelines = '', law = '' } = isFramed ? lms.dataset : dataset;
  return {
    tracking: dataset['tracking'] ?? (isFramed ? 'relay' : 'local'),
    pass: (dataset['pass'] ?? 'both') as PassRule,
    mastery: dataset['mastery'] === undefined ? undefined : Number(dataset['mastery']),
    reportFailed: dataset['reportFailed'] !== undefined,
    answers: (dataset['answers'] ?? 'none') as SessionSettings['answers'],
    package: dataset['package'],
    ...(version && { versions: { content: version, guidelines, law } }),
  };
}

export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

/** Safari has no `requestIdleCallback`. */
export const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5000 });
  else setTimeout(task, 1000);
};
