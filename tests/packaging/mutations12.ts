import { declare, drop, type Mutation, write } from './mutations.ts';

const MASTERY = '<adlcp:masteryscore>80</';

/** Sins that are SCORM 1.2's own. */
export const mutations12: readonly Mutation[] = [
  ['the scormType of 2004', 'scormtype-spelling', write('scormtype', 'scormType')],
  ['no scormtype', 'scormtype-spelling', write(' adlcp:scormtype="sco"', '')],
  ['schemaversion 1.3', 'schemaversion-exact', write('sion>1.2<', 'sion>1.3<')],
  ['white space in schemaversion', 'schemaversion-exact', write('sion>1.2<', 'sion> 1.2<')],
  [
    'a pass mark in words',
    'mastery-is-a-percentage',
    write(MASTERY, MASTERY.replace('80', 'acht')),
  ],
  ['a pass mark of 101', 'mastery-is-a-percentage', write(MASTERY, MASTERY.replace('80', '101'))],
  ['a pass mark of 0.8', 'mastery-is-a-percentage', write(MASTERY, MASTERY.replace('80', '0.8'))],
  [
    'no pass mark in the element',
    'mastery-is-a-percentage',
    write(MASTERY, MASTERY.replace('80', '')),
  ],
  ['a schema that is not at the root', 'schemas-present', drop('imsmd_rootv1p2p1.xsd')],
  ['a title over 200', 'xsd', write(/<title>P.*<\/title>/g, `<title>${'a'.repeat(201)}</title>`)],
  ['the mastery score before the title', 'xsd', write(/(<title>.*)(\s*)(<adlcp.*)/g, '$3$2$1')],
  [
    'metadata in another order',
    'xsd',
    write(/(<lifecycle>[\s\S]*)(<metameta[\s\S]*)(?=<tech)/g, '$2$1'),
  ],
  ['an element nobody knows', 'xsd', write('<rights>', '<rights><prijs>0</prijs>')],
  ['another namespace', 'xsd', write('imscp_rootv1p1p2"', 'imscp_v1p1"')],
  ['the schema declared as content', 'declared-files-exist', declare('ims_xml.xsd')],
  ['a version over 20', 'xsd', write('version="1.4.0"', 'version="1.4.0-een-lange-versie"')],
];
