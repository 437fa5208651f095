import type { FindingCode } from '../finding.ts';
import { attributeOf, descendants, type XmlElement } from '../xml-tree.ts';
import { NAMESPACE } from './structure.ts';

type Check = readonly [FindingCode, (root: XmlElement) => readonly string[]];

/** Per element what is in it, as a pattern over their names. @spec CourseStructure.xsd; cmi5 13.1 */
const PARTS: Readonly<Record<string, RegExp>> = {
  courseStructure: /^course (objectives )?((au|block) )+$/,
  course: /^title description $/,
  block: /^title description (objectives )?((au|block) )+$/,
  au: /^title description (objectives )?url (launchParameters )?(entitlementKey )?$/,
  title: /^(langstring )+$/,
  description: /^(langstring )+$/,
  objectives: /^(objective )+$/,
  objective: /^(title description )?$/,
  langstring: /^$/,
  url: /^$/,
  launchParameters: /^$/,
  entitlementKey: /^$/,
};

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  au: ['id', 'moveOn', 'masteryScore', 'launchMethod', 'activityType'],
  course: ['id'],
  block: ['id'],
  objective: ['id', 'idref'],
  langstring: ['lang'],
};

const MOVE_ON = /^(NotApplicable|Passed|Completed|CompletedAndPassed|CompletedOrPassed)$/;
/** What a platform puts there itself. @spec cmi5 8.1 */
const RESERVED = ['endpoint', 'fetch', 'actor', 'activityId', 'registration'];

const everyElement = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(everyElement),
];
const ids = (root: XmlElement) =>
  everyElement(root).flatMap((element) => attributeOf(element, 'id') ?? []);
const aus = (root: XmlElement) => descendants(root, 'au');
const nameOf = (au: XmlElement) => attributeOf(au, 'id') ?? '';
const ausNot = (root: XmlElement, isRight: (au: XmlElement) => boolean) =>
  aus(root)
    .filter((au) => !isRight(au))
    .map(nameOf);

export const urlsOf = (root: XmlElement): readonly string[] =>
  descendants(root, 'url').map(({ text }) => text.trim());

/** One row per rule about cmi5.xml itself. */
export const structureChecks: readonly Check[] = [
  [
    'structure-namespace',
    (root) =>
      everyElement(root)
        .filter(({ namespace }) => namespace !== NAMESPACE)
        .map(({ local }) => local),
  ],
  [
    'structure-parts',
    (root) => [
      ...(root.local === 'courseStructure' ? [] : [root.local]),
      ...everyElement(root)
        .filter(({ local, children }) => {
          const names = children.map((child) => `${child.local} `).join('');
          return !PARTS[local]?.test(names);
        })
        .map(({ local }) => local),
    ],
  ],
  [
    'structure-attributes',
    (root) =>
      everyElement(root).flatMap(({ local, prefix, attributes }) => {
        const known = ATTRIBUTES[local] ?? [];
        const given = attributes.filter(({ name }) => !/^xmlns(:|$)/.test(name));
        const extra = given.filter(({ name }) => !known.includes(name));
        const needsId = known.includes('id') && local !== 'objective';
        const isNameless = needsId && !given.some(({ name }) => name === 'id');
        return [
          ...extra.map(({ name }) => `${prefix}${local} ${name}`),
          ...(isNameless ? [`${local} id`] : []),
        ];
      }),
  ],
  [
    'ids-are-iris',
    (root) => ids(root).filter((id) => !/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(id)),
  ],
  ['ids-unique', (root) => ids(root).filter((id, n, all) => all.indexOf(id) !== n)],
  [
    'texts-present',
    (root) =>
      descendants(root, 'langstring')
        .filter((one) => one.text.trim() === '' || !attributeOf(one, 'lang'))
        .map((one) => one.text.trim() || '<langstring>'),
  ],
  ['move-on-known', (root) => ausNot(root, (au) => MOVE_ON.test(attributeOf(au, 'moveOn') ?? ''))],
  [
    // The schema has any decimal between 0 and 1, the text four places. @spec cmi5 13.1.4
    'mastery-is-scaled',
    (root) =>
      ausNot(root, (au) =>
        /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(attributeOf(au, 'masteryScore') ?? '0'),
      ),
  ],
  [
    'mastery-with-pass',
    (root) =>
      ausNot(root, (au) => {
        const moveOn = attributeOf(au, 'moveOn') ?? '';
        const hasMastery = attributeOf(au, 'masteryScore') !== undefined;
        return hasMastery ? moveOn !== 'Completed' : !moveOn.endsWith('Passed');
      }),
  ],
  [
    'launch-method-known',
    (root) =>
      ausNot(root, (au) =>
        /^(AnyWindow|OwnWindow)$/.test(attributeOf(au, 'launchMethod') ?? 'AnyWindow'),
      ),
  ],
  [
    'launch-query-free',
    (root) =>
      urlsOf(root).filter((url) => {
        const query = new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]);
        return RESERVED.some((name) => query.has(name));
      }),
  ],
];
