import type { MoveOn } from './lrs/sessions.ts';

export type Standard = 'scorm12' | 'scorm2004' | 'cmi5';

/** What a platform opens: a SCO, or an AU. */
export type Item = {
  readonly id: string;
  readonly title: string;
  /** Path of the launch file, with its query if it has one; encoded, relative to the root of the package. */
  readonly launch: string;
  /** 0 to 100. */
  readonly mastery?: number;
  readonly launchData?: string;
  readonly moveOn?: MoveOn;
};

/** What a platform reads from the manifest of a package. */
export type Manifest = {
  readonly standard: Standard;
  /** In the words of the package, such as `2004 4th Edition`. */
  readonly version: string;
  readonly identifier: string;
  readonly title: string;
  /** At least one, in the order of the package. */
  readonly items: readonly [Item, ...Item[]];
};

export type ManifestProblem = 'not-xml' | 'unknown-standard' | 'no-launch-file';

const CMI5 = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const SCORM = [
  {
    standard: 'scorm12',
    imscp: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  },
  {
    standard: 'scorm2004',
    imscp: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  },
] as const;
const IMSSS = 'http://www.imsglobal.org/xsd/imsss';

/** Reads `imsmanifest.xml` of SCORM, or `cmi5.xml`. */
export function parseManifest(xml: string): Manifest | ManifestProblem {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) return 'not-xml';
  const { namespaceURI } = document.documentElement;
  const scorm = SCORM.find(({ imscp }) => imscp === namespaceURI);
  if (!scorm && namespaceURI !== CMI5) return 'unknown-standard';
  const { items, ...manifest } = scorm
    ? scormManifest(document, scorm)
    : cmi5Structure(document.documentElement);
  const [first, ...others] = items;
  return first ? { ...manifest, items: [first, ...others] } : 'no-launch-file';
}

export const isManifest = (read: Manifest | ManifestProblem): read is Manifest =>
  typeof read !== 'string';

type Draft = Omit<Manifest, 'items'> & { readonly items: readonly Item[] };

function scormManifest(document: Document, scorm: (typeof SCORM)[number]): Draft {
  const { imscp, standard } = scorm;
  const all = (name: string) => [...document.getElementsByTagNameNS(imscp, name)];
  const items = all('item').flatMap((item) => itemOf(item, all('resource'), scorm) ?? []);
  return {
    standard,
    version: textOf(document.documentElement, imscp, 'schemaversion') ?? '',
    identifier: document.documentElement.getAttribute('identifier') ?? '',
    title: textOf(all('organization')[0], imscp, 'title') ?? items[0]?.title ?? '',
    items,
  };
}

function itemOf(
  item: Element,
  resources: readonly Element[],
  { imscp, adlcp }: (typeof SCORM)[number],
): Item | undefined {
  const reference = item.getAttribute('identifierref');
  const resource = resources.find((one) => one.getAttribute('identifier') === reference);
  const href = resource?.getAttribute('href');
  if (!resource || !href) return undefined;
  const measure = textOf(item, IMSSS, 'minNormalizedMeasure');
  return {
    id: item.getAttribute('identifier') ?? '',
    title: textOf(item, imscp, 'title') ?? '',
    launch: `${baseOf(resource)}${href}${item.getAttribute('parameters') ?? ''}`,
    mastery: percentage(textOf(item, adlcp, 'masteryscore')) ?? percentage(measure, 100),
    launchData: textOf(item, adlcp, 'datafromlms') ?? textOf(item, adlcp, 'dataFromLMS'),
  };
}

function cmi5Structure(root: Element): Draft {
  const course = root.getElementsByTagNameNS(CMI5, 'course')[0];
  const items = [...root.getElementsByTagNameNS(CMI5, 'au')].flatMap((au): readonly Item[] => {
    const launch = textOf(au, CMI5, 'url');
    if (!launch) return [];
    return [
      {
        id: au.getAttribute('id') ?? '',
        title: textOf(au, CMI5, 'langstring') ?? '',
        launch,
        mastery: percentage(au.getAttribute('masteryScore') ?? undefined, 100),
        launchData: textOf(au, CMI5, 'launchParameters'),
        moveOn: (au.getAttribute('moveOn') ?? 'NotApplicable') as MoveOn,
      },
    ];
  });
  return {
    standard: 'cmi5',
    version: '',
    identifier: course?.getAttribute('id') ?? '',
    title: textOf(course, CMI5, 'langstring') ?? '',
    items,
  };
}

/** Free of the error of a float, so that 0.57 is 57. */
const percentage = (text: string | undefined, times = 1): number | undefined =>
  text ? Number((Number(text) * times).toFixed(4)) : undefined;

/** `xml:base` of the resource and of the list it stands in. */
const baseOf = (resource: Element): string =>
  [resource.parentElement, resource].map((one) => one?.getAttribute('xml:base') ?? '').join('');

function textOf(parent: Element | undefined, namespace: string, name: string): string | undefined {
  return parent?.getElementsByTagNameNS(namespace, name)[0]?.textContent?.trim() || undefined;
}
