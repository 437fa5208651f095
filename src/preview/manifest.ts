/** What an LMS reads from the manifest of a SCORM 1.2 package with one SCO. */
export type Manifest = {
  readonly identifier: string;
  readonly title: string;
  /** Path of the launch file, with its query if it has one; encoded, relative to the root of the package. */
  readonly launch: string;
  readonly mastery?: string;
  readonly launchData?: string;
};

export type ManifestProblem = 'not-xml' | 'not-scorm12' | 'no-launch-file';

const IMSCP = 'http://www.imsproject.org/xsd/imscp_rootv1p1p2';
const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';

export function parseManifest(xml: string): Manifest | ManifestProblem {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.querySelector('parsererror')) return 'not-xml';
  if (manifest.documentElement.namespaceURI !== IMSCP) return 'not-scorm12';

  const item = [...manifest.getElementsByTagNameNS(IMSCP, 'item')].find((one) =>
    one.getAttribute('identifierref'),
  );
  const resource = [...manifest.getElementsByTagNameNS(IMSCP, 'resource')].find(
    (one) => one.getAttribute('identifier') === item?.getAttribute('identifierref'),
  );
  const href = resource?.getAttribute('href');
  if (!item || !resource || !href) return 'no-launch-file';
  const organization = manifest.getElementsByTagNameNS(IMSCP, 'organization')[0];
  return {
    identifier: manifest.documentElement.getAttribute('identifier') ?? '',
    title: textOf(organization, IMSCP, 'title') ?? textOf(item, IMSCP, 'title') ?? '',
    launch: `${baseOf(resource)}${href}${item.getAttribute('parameters') ?? ''}`,
    mastery: textOf(item, ADLCP, 'masteryscore'),
    launchData: textOf(item, ADLCP, 'datafromlms'),
  };
}

export const isManifest = (read: Manifest | ManifestProblem): read is Manifest =>
  typeof read !== 'string';

/** `xml:base` of the resource and of the list it stands in. */
const baseOf = (resource: Element): string =>
  [resource.parentElement, resource].map((one) => one?.getAttribute('xml:base') ?? '').join('');

function textOf(parent: Element | undefined, namespace: string, name: string): string | undefined {
  return parent?.getElementsByTagNameNS(namespace, name)[0]?.textContent?.trim() || undefined;
}
