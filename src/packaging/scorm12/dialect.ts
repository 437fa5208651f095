import { schemaSets } from '../schemas.ts';
import type { ManifestDialect } from '../scorm/subject.ts';
import { descendants } from '../xml-tree.ts';

const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

export const scorm12Manifest: ManifestDialect = {
  schemaVersion: '1.2',
  packaging: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
  adlcp: ADLCP,
  scormType: 'scormtype',
  prefixes: new Map([[ADLCP, 'adlcp']]),
  schemas: schemaSets.scorm12.files,
  checks: [
    [
      'mastery-is-a-percentage',
      ({ root }) =>
        descendants(root, 'masteryscore')
          .map(({ text }) => text)
          .filter((text) => !/^(\d|[1-9]\d|100)$/.test(text)),
    ],
  ],
};
