import { LANGUAGE } from '#text/language.ts';
import { rights } from '#text/packaging.ts';
import type { Plan } from '../plan.ts';
import { xml, type Xml } from '../xml.ts';

/**
 * The metadata that a complete SCORM 1.2 content aggregation has, in the order that the schema
 * wants. aNewSpring recognises a course by the title in here. @spec scorm.md 4.13, 5.2
 */
export function makeLom({ build, slug, title, summary, scos }: Plan): Xml {
  const documents = scos.map(({ document }) => document);
  return xml`<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
  <general>
    <title>${inLanguage(title)}</title>
    <catalogentry>
      <catalog>${build.identifier}</catalog>
      <entry>${neutral(slug)}</entry>
    </catalogentry>
    <language>${LANGUAGE}</language>
    <description>${inLanguage(summary)}</description>
    ${[build.course, build.organisation].map((word) => xml`<keyword>${inLanguage(word)}</keyword>`)}
  </general>
  <lifecycle>
    <version>${neutral(build.version)}</version>
    <status>${vocabulary('Final')}</status>
  </lifecycle>
  <metametadata>
    <metadatascheme>ADL SCORM 1.2</metadatascheme>
    <language>${LANGUAGE}</language>
  </metametadata>
  <technical>
    <format>text/html</format>
    ${documents.map(({ page }) => xml`<location type="URI">${page}</location>`)}
  </technical>
  <rights>
    <cost>${vocabulary('no')}</cost>
    <copyrightandotherrestrictions>${vocabulary('yes')}</copyrightandotherrestrictions>
    <description>${inLanguage(rights)}</description>
  </rights>
</lom>`;
}

const inLanguage = (text: string): Xml =>
  xml`<langstring xml:lang="${LANGUAGE}">${text}</langstring>`;

/** Codes and the English words of a vocabulary are in no language. @spec SCORM 1.2 CAM 2.2.4 */
const neutral = (text: string): Xml => xml`<langstring xml:lang="x-none">${text}</langstring>`;

const vocabulary = (word: string): Xml =>
  xml`<source>${neutral('LOMv1.0')}</source><value>${neutral(word)}</value>`;
