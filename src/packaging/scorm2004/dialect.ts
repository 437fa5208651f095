import { schemaSets } from '../schemas.ts';
import type { ManifestDialect } from '../scorm/subject.ts';
import { checks } from './checks.ts';
import { EDITIONS, NAMESPACES, type Edition } from './editions.ts';

export const scorm2004Manifest = (edition: Edition): ManifestDialect => ({
  schemaVersion: EDITIONS[edition].schemaVersion,
  packaging: NAMESPACES.imscp,
  adlcp: NAMESPACES.adlcp,
  scormType: 'scormType',
  prefixes: new Map(
    (['adlcp', 'adlseq', 'adlnav', 'imsss'] as const).map((name) => [NAMESPACES[name], name]),
  ),
  schemas: schemaSets[edition].files,
  checks,
});
