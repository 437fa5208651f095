import { LANGUAGE } from '#text/language.ts';
import type { Plan, Sco } from '../plan.ts';
import { xml, type Xml } from '../xml.ts';
import { iriOf } from './iri.ts';

export const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * cmi5.xml: the course, and an AU for each document. Its files are not listed; a platform takes the
 * whole zip. @spec cmi5 13.1, 14.1; scorm.md 6
 */
export const makeStructure = ({ build, slug, title, summary, scos }: Plan): string =>
  xml`<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="${NAMESPACE}">
  <course id="${iriOf(build.identifier, 'course', slug)}">
    ${texts(title, summary)}
  </course>
  ${scos.map((sco) => auOf(build.identifier, sco))}
</courseStructure>
`.xml;

/** `moveOn` is always said: by default everybody is done before they began. @spec cmi5 13.1.4 */
const auOf = (identifier: string, { id, document, pass, masteryScore, required }: Sco): Xml =>
  xml`<au id="${iriOf(identifier, 'au', id)}" launchMethod="AnyWindow" moveOn="${required ? MOVE_ON[pass] : 'NotApplicable'}"${
    // Without a test there is nothing to master.
    masteryScore === undefined ? '' : xml` masteryScore="${masteryScore / 100}"`
  }>
  ${[...texts(document.title, document.summary), xml`<url>${document.page}</url>`]}
</au>`;

/** When the platform lets the learner move on, which is when the course is done. */
const MOVE_ON: { readonly [P in Sco['pass']]: string } = {
  lessons: 'Completed',
  test: 'Passed',
  both: 'CompletedAndPassed',
};

const texts = (title: string, description: string): readonly Xml[] => [
  xml`<title>${inLanguage(title)}</title>`,
  xml`<description>${inLanguage(description)}</description>`,
];

const inLanguage = (text: string): Xml => xml`<langstring lang="${LANGUAGE}">${text}</langstring>`;
