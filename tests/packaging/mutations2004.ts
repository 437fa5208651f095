import { declare, drop, type Mutation, write } from './mutations.ts';

const ITEM_TITLE = /(<item[^>]*>\s*)(<title>.*<\/title>)/g;
const MEASURE = '<imsss:minNormalizedMeasure>0.8<';
const measured = (text: string) => write(MEASURE, `<imsss:minNormalizedMeasure>${text}<`);
const without = (attribute: string) => write(new RegExp(` ${attribute}="true"`, 'g'), '');

/** Sins that are SCORM 2004's own, in both editions. */
export const mutations2004: readonly Mutation[] = [
  ['the scormtype of 1.2', 'scormtype-spelling', write('scormType', 'scormtype')],
  ['no scormType', 'scormtype-spelling', write(' adlcp:scormType="sco"', '')],
  ['another prefix than imsss', 'usual-prefix', write(/imsss(?=:\w+[ >/]|="http)/g, 'ss')],
  ['another prefix than adlnav', 'usual-prefix', write(/adlnav(?=:|=)/g, 'nav')],
  ['the schemaversion of 1.2', 'schemaversion-exact', write(/2004 \w+ Edition/g, '1.2')],
  ['that of an older edition', 'schemaversion-exact', write(/2004 \w+ Edition/g, 'CAM 1.3')],
  ['a small letter in it', 'schemaversion-exact', write(' Edition<', ' edition<')],
  ['white space in it', 'schemaversion-exact', write(' Edition<', ' Edition <')],
  ['a schema that is not at the root', 'schemas-present', drop('imsss_v1p0.xsd')],
  ['one that another includes', 'schemas-present', drop('imsss_v1p0util.xsd')],
  ['a DTD that is not there', 'schemas-present', drop('datatypes.dtd')],
  ['a schema declared as content', 'declared-files-exist', declare('imscp_v1p1.xsd')],
  ['a pass mark as a percentage', 'measure-is-a-fraction', measured('80')],
  ['a pass mark with a comma', 'measure-is-a-fraction', measured('0,8')],
  ['a pass mark below 0', 'measure-is-a-fraction', measured('-0.8')],
  ['no pass mark in the element', 'measure-is-a-fraction', measured('')],
  ['a pass mark that nobody looks at', 'measure-is-a-fraction', without('satisfiedByMeasure')],
  [
    'a measure without a pass mark',
    'measure-is-a-fraction',
    write(/<imsss:minNormalizedMeasure>.*/g, ''),
  ],
  ['completion left to the platform', 'verdict-by-content', without('completionSetByContent')],
  ['success left to the platform', 'verdict-by-content', without('objectiveSetByContent')],
  ['a SCO that is not tracked', 'verdict-by-content', write('tracked="true"', 'tracked="false"')],
  ['no delivery controls', 'verdict-by-content', write(/<imsss:deliveryControls.*/g, '')],
  [
    'a button for what is not there',
    'buttons-hidden',
    write('<adlnav:hideLMSUI>previous</adlnav:hideLMSUI>', ''),
  ],
  [
    'no presentation',
    'buttons-hidden',
    write(/<adlnav:presentation>[^]*<\/adlnav:presentation>/g, ''),
  ],
  [
    'the presentation before the sequencing',
    'item-order',
    write(
      /(<imsss:sequencing>[^]*?<\/imsss:sequencing>)(\s*)(<adlnav:presentation>[^]*?<\/adlnav:presentation>)/g,
      '$3$2$1',
    ),
  ],
  [
    'launch data after the sequencing',
    'item-order',
    write('<adlnav:presentation>', '<adlcp:dataFromLMS>x</adlcp:dataFromLMS><adlnav:presentation>'),
  ],
  ['a button that nobody knows', 'xsd', write('>continue<', '>next<')],
  ['a pass mark over 1', 'xsd', measured('1.5')],
  ['a pass mark in words', 'xsd', measured('acht')],
  [
    'the objectives after the delivery controls',
    'xsd',
    write(/(<imsss:objectives>[^]*<\/imsss:objectives>)(\s*)(<imsss:delivery.*)/g, '$3$2$1'),
  ],
  ['a control that is no yes or no', 'xsd', write('tracked="true"', 'tracked="ja"')],
  ['an unknown rule of sequencing', 'xsd', write('choice="true"', 'keuze="true"')],
  ['a title twice', 'xsd', write(ITEM_TITLE, '$1$2$2')],
  ['another namespace', 'xsd', write('imscp_v1p1"', 'imscp_rootv1p1p2"')],
  [
    'a word of 1.2',
    'item-order',
    write(ITEM_TITLE, '$1$2<adlcp:masteryscore>80</adlcp:masteryscore>'),
  ],
];

const THRESHOLD = /<adlcp:completionThreshold.*/g;

/** What is right in one edition and wrong in the other. */
export const mutationsOfEdition: Readonly<
  Record<'scorm2004-3' | 'scorm2004-4', readonly Mutation[]>
> = {
  'scorm2004-3': [
    [
      'the threshold of the fourth edition',
      'xsd',
      write(
        ITEM_TITLE,
        '$1$2<adlcp:completionThreshold completedByMeasure="false" minProgressMeasure="1.0"/>',
      ),
    ],
    [
      'a threshold of its own',
      'completion-by-content',
      write(ITEM_TITLE, '$1$2<adlcp:completionThreshold>1.0</adlcp:completionThreshold>'),
    ],
    ['the version of the fourth edition', 'schemaversion-exact', write('3rd', '4th')],
  ],
  'scorm2004-4': [
    [
      'the threshold of the third edition',
      'completion-by-content',
      write(THRESHOLD, '<adlcp:completionThreshold>1.0</adlcp:completionThreshold>'),
    ],
    [
      'completion by a measure',
      'completion-by-content',
      write('completedByMeasure="false"', 'completedByMeasure="true"'),
    ],
    ['a threshold over 1', 'xsd', write('minProgressMeasure="1.0"', 'minProgressMeasure="80"')],
    [
      'the threshold after the sequencing',
      'item-order',
      write(/(<adlcp:completionThreshold.*)([^]*?)(<adlnav:presentation>)/g, '$2$1$3'),
    ],
    ['the version of the third edition', 'schemaversion-exact', write('4th', '3rd')],
  ],
};
