import { pathsOf, type Plan, type Sco } from '../plan.ts';
import { xml, type Xml } from '../xml.ts';
import { EDITIONS, LOCATIONS, NAMESPACES, type Edition } from './editions.ts';

/**
 * imsmanifest.xml. Identifiers as in SCORM 1.2, never from titles or order. No LOM: its schemas would
 * have to come along, and nothing in a platform needs it. @spec scorm.md 2.1, 5.1, 5.3
 */
export const manifestMaker =
  (edition: Edition) =>
  (plan: Plan, paths: readonly string[]): string => {
    const { build, identifier, slug, title, scos } = plan;
    return xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="${build.version}"
  xmlns="${NAMESPACES.imscp}"
  xmlns:adlcp="${NAMESPACES.adlcp}"
  xmlns:adlseq="${NAMESPACES.adlseq}"
  xmlns:adlnav="${NAMESPACES.adlnav}"
  xmlns:imsss="${NAMESPACES.imsss}"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${NAMESPACES.imscp} imscp_v1p1.xsd
    ${LOCATIONS.slice(1).map(([namespace, file]) => xml`${namespace} ${file}`)}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${EDITIONS[edition].schemaVersion}</schemaversion>
  </metadata>
  <organizations default="org-${slug}">
    <organization identifier="org-${slug}">
      <title>${title}</title>
      ${scos.map((sco) => itemOf(edition, sco, scos.length > 1))}
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    ${scos.map((sco) => resourceOf(sco, pathsOf(plan, sco, paths)))}
  </resources>
</manifest>
`.xml;
  };

/** In the order of the standard, which no schema guards. @spec scorm.md 2.3, 5.3 */
const itemOf = (edition: Edition, sco: Sco, isOneOfMore: boolean): Xml =>
  xml`<item identifier="item-${sco.id}" identifierref="res-${sco.id}">
  ${[
    xml`<title>${sco.document.title}</title>`,
    ...thresholdOf(edition),
    sequencingOf(sco, isOneOfMore),
    ...(isOneOfMore ? [] : [NO_BUTTONS]),
  ]}
</item>`;

const sequencingOf = (sco: Sco, isOneOfMore: boolean): Xml =>
  xml`<imsss:sequencing>
  ${[...(isOneOfMore ? rollupOf(sco) : []), ...objectivesOf(sco.id, sco.masteryScore), DELIVERY]}
</imsss:sequencing>`;

/**
 * What counts for the whole: everything that is required for completion, tests only for success. Without
 * this a SCO that has no test would keep the whole from being passed. @spec scorm.md 5.4; SCORM 2004 SN 3.7
 */
const rollupOf = ({ required, masteryScore }: Sco): readonly Xml[] =>
  required && masteryScore !== undefined
    ? []
    : [
        xml`<imsss:rollupRules rollupObjectiveSatisfied="false" rollupProgressCompletion="${String(required)}" objectiveMeasureWeight="0"/>`,
      ];

/** Completion is what the course says, not what a measure says. */
const thresholdOf = (edition: Edition): readonly Xml[] =>
  EDITIONS[edition].completionThreshold
    ? [
        xml`<adlcp:completionThreshold completedByMeasure="false" minProgressMeasure="1.0" progressWeight="1.0"/>`,
      ]
    : [];

/** Only when a test counts: a platform that finds a measure judges by the score. @spec scorm.md 4.7 */
const objectivesOf = (id: string, masteryScore: number | undefined): readonly Xml[] =>
  masteryScore === undefined
    ? []
    : [
        xml`<imsss:objectives>
  <imsss:primaryObjective objectiveID="obj_${id.replaceAll('-', '_')}" satisfiedByMeasure="true">
    <imsss:minNormalizedMeasure>${masteryScore / 100}</imsss:minNormalizedMeasure>
  </imsss:primaryObjective>
</imsss:objectives>`,
      ];

/** Without these SuccessFactors, and ADL's own sequencer, complete a course on exit. @spec scorm.md 4.13 */
const DELIVERY = xml`<imsss:deliveryControls tracked="true" completionSetByContent="true" objectiveSetByContent="true"/>`;

/** There is nothing before or after a single SCO. @spec scorm.md 5.3 */
const NO_BUTTONS = xml`<adlnav:presentation>
  <adlnav:navigationInterface>
    <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
    <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
  </adlnav:navigationInterface>
</adlnav:presentation>`;

const resourceOf = ({ id, document: { page } }: Sco, paths: readonly string[]): Xml =>
  xml`<resource identifier="res-${id}" type="webcontent" adlcp:scormType="sco" href="${hrefOf(page)}">
  ${paths.map((path) => xml`<file href="${hrefOf(path)}"/>`)}
</resource>`;

const hrefOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
