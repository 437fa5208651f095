/** Both editions name their namespaces alike; what is in them differs. @spec scorm.md 2.1, 5.3 */
export const NAMESPACES = {
  imscp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  adlseq: 'http://www.adlnet.org/xsd/adlseq_v1p3',
  adlnav: 'http://www.adlnet.org/xsd/adlnav_v1p3',
  imsss: 'http://www.imsglobal.org/xsd/imsss',
} as const;

/** Which file at the root describes which namespace. */
export const LOCATIONS: readonly (readonly [namespace: string, file: string])[] = [
  [NAMESPACES.imscp, 'imscp_v1p1.xsd'],
  [NAMESPACES.adlcp, 'adlcp_v1p3.xsd'],
  [NAMESPACES.adlseq, 'adlseq_v1p3.xsd'],
  [NAMESPACES.adlnav, 'adlnav_v1p3.xsd'],
  [NAMESPACES.imsss, 'imsss_v1p0.xsd'],
];

export type Edition = 'scorm2004-3' | 'scorm2004-4';

/** All in which the editions differ, as far as our manifests go. */
export const EDITIONS: {
  readonly [E in Edition]: {
    /** Moodle takes anything else for SCORM 1.2. @spec scorm.md 4.13 */
    readonly schemaVersion: string;
    /** The third edition has a number there, and no way to say that completion is the content's. */
    readonly completionThreshold: boolean;
  };
} = {
  'scorm2004-3': { schemaVersion: '2004 3rd Edition', completionThreshold: false },
  'scorm2004-4': { schemaVersion: '2004 4th Edition', completionThreshold: true },
};
