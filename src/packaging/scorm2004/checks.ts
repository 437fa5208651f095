import { type Check, identifierOf, leavesOf } from '../scorm/subject.ts';
import { attributeOf, childOf, descendants, type XmlElement } from '../xml-tree.ts';

/** @spec SCORM 2004 CAM 3.4.1.6; scorm.md 5.3 */
const ITEM_ORDER = [
  'title',
  'item',
  'metadata',
  'timeLimitAction',
  'dataFromLMS',
  'completionThreshold',
  'data',
  'sequencing',
  'presentation',
];

const isOrdered = ({ children }: XmlElement): boolean => {
  const places = children.map(({ local }) => ITEM_ORDER.indexOf(local));
  return places.every((place, n) => n === 0 || place >= (places[n - 1] ?? 0));
};

const OWN = ['tracked', 'completionSetByContent', 'objectiveSetByContent'];

const leavesVerdictToContent = (item: XmlElement): boolean => {
  const sequencing = childOf(item, 'sequencing');
  const controls = sequencing && childOf(sequencing, 'deliveryControls');
  return controls !== undefined && OWN.every((name) => attributeOf(controls, name) === 'true');
};

const hidesButtons = (item: XmlElement): boolean => {
  const hidden = descendants(item, 'hideLMSUI').map(({ text }) => text);
  return ['continue', 'previous'].every((button) => hidden.includes(button));
};

/** A measure without `satisfiedByMeasure` is never looked at, and neither is the other way around. */
const isJudged = (objective: XmlElement): boolean => {
  const measure = childOf(objective, 'minNormalizedMeasure')?.text;
  const byMeasure = attributeOf(objective, 'satisfiedByMeasure') === 'true';
  return measure === undefined
    ? !byMeasure
    : byMeasure && /^(0(\.\d{1,4})?|1(\.0)?)$/.test(measure);
};

const itemsNot =
  (isRight: (item: XmlElement) => boolean): Check[1] =>
  ({ root }) =>
    leavesOf(root)
      .filter((item) => !isRight(item))
      .map(identifierOf);

/** What the schemas of SCORM 2004 leave open and platforms do not. */
export const checks: readonly Check[] = [
  ['item-order', itemsNot(isOrdered)],
  ['verdict-by-content', itemsNot(leavesVerdictToContent)],
  [
    // The third edition has a number there, which always judges.
    'completion-by-content',
    ({ root }) =>
      descendants(root, 'completionThreshold')
        .map((threshold) => attributeOf(threshold, 'completedByMeasure') ?? '')
        .filter((answer) => answer !== 'false'),
  ],
  // Of several, the platform's own buttons lead from one to the next.
  [
    'buttons-hidden',
    (subject) => (leavesOf(subject.root).length > 1 ? [] : itemsNot(hidesButtons)(subject)),
  ],
  [
    'measure-is-a-fraction',
    ({ root }) =>
      descendants(root, 'primaryObjective')
        .filter((objective) => !isJudged(objective))
        .map((objective) => attributeOf(objective, 'objectiveID') ?? ''),
  ],
];
