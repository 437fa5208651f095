import type { FindingCode } from '../finding.ts';
import { attributeOf, childOf, descendants, type XmlElement } from '../xml-tree.ts';

export type Subject = {
  readonly root: XmlElement;
  /** Paths in the package, manifest and schemas excepted. */
  readonly content: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
};

/** Answers with what is wrong, as found in the manifest; nothing wrong is an empty list. */
type Look = (subject: Subject) => readonly string[];

const ADLCP = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const identifierOf = (element: XmlElement) => attributeOf(element, 'identifier') ?? '';
const hrefOf = (element: XmlElement) => decode(attributeOf(element, 'href') ?? '');
const filesOf = (element: XmlElement) => descendants(element, 'file').map(hrefOf);
const resourcesOf = (root: XmlElement) => descendants(root, 'resource').filter(isPackaging);
const textOf = (element: XmlElement | undefined) => element?.text.trim() ?? '';
const everyElement = (root: XmlElement): readonly XmlElement[] => [
  root,
  ...root.children.flatMap(everyElement),
];
const identifiers = (root: XmlElement) => everyElement(root).map(identifierOf).filter(Boolean);
const missing = (names: readonly string[], present: ReadonlySet<string>) =>
  names.filter((name) => !present.has(name));

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // Not a URL: no file has this name, so it will be reported as missing.
    return href;
  }
}

// LOM has a `resource` of its own.
const isPackaging = ({ namespace }: XmlElement) => namespace.endsWith('/imscp_rootv1p1p2');

/** One row per rule; the key is the code of its Dutch sentence. */
export const manifestChecks: readonly (readonly [FindingCode, Look])[] = [
  ['declared-files-exist', ({ root, content }) => missing(filesOf(root), content)],
  [
    'files-are-declared',
    ({ root, content }) => missing([...content], new Set(resourcesOf(root).flatMap(filesOf))),
  ],
  [
    'launch-is-a-file',
    ({ root }) =>
      resourcesOf(root).flatMap((resource) => {
        const launch = hrefOf(resource).replace(/[?#].*$/, '');
        return launch === '' ? [] : missing([launch], new Set(filesOf(resource)));
      }),
  ],
  [
    'references-resolve',
    ({ root }) => {
      const references = everyElement(root).flatMap(
        (element) => attributeOf(element, 'identifierref') ?? [],
      );
      return missing(references, new Set(resourcesOf(root).map(identifierOf)));
    },
  ],
  [
    'items-launch-scos',
    ({ root }) => {
      const scos = resourcesOf(root).filter(isSco).map(identifierOf);
      const leaves = descendants(root, 'item').filter((item) => !childOf(item, 'item'));
      return leaves
        .filter((item) => !scos.includes(attributeOf(item, 'identifierref') ?? ''))
        .map(identifierOf);
    },
  ],
  [
    'default-organization',
    ({ root }) => {
      const chosen = descendants(root, 'organizations').map((list) => attributeOf(list, 'default'));
      const present = new Set(descendants(root, 'organization').map(identifierOf));
      return missing(chosen.map(String), present);
    },
  ],
  [
    'titles-present',
    ({ root }) =>
      [...descendants(root, 'organization'), ...descendants(root, 'item')]
        .filter((element) => textOf(childOf(element, 'title')) === '')
        .map(identifierOf),
  ],
  [
    // @spec SCORM 1.2 CAM 2.3.3: scormtype in lower case; 2004 writes scormType.
    'scormtype-spelling',
    ({ root }) =>
      resourcesOf(root)
        .filter((resource) => !['sco', 'asset'].includes(scormType(resource) ?? ''))
        .map(identifierOf),
  ],
  [
    // Moodle looks for the prefix, not for the namespace. @spec scorm.md 7.12
    'adlcp-prefix',
    ({ root }) =>
      everyElement(root)
        .flatMap((element) => [element, ...element.attributes])
        .filter((name) => ('uri' in name ? name.uri === ADLCP : name.namespace === ADLCP))
        .filter(({ prefix }) => prefix !== 'adlcp')
        .map(({ prefix, local }) => `${prefix}:${local}`),
  ],
  [
    // Moodle takes anything else for 1.2 as well, and other systems refuse it. @spec scorm.md 4.13
    'schemaversion-exact',
    ({ root }) => {
      const metadata = childOf(root, 'metadata');
      const version = metadata && childOf(metadata, 'schemaversion')?.text;
      return version === '1.2' ? [] : [String(version)];
    },
  ],
  [
    'mastery-is-a-percentage',
    ({ root }) =>
      descendants(root, 'masteryscore')
        .map(({ text }) => text)
        .filter((text) => !/^(\d|[1-9]\d|100)$/.test(text)),
  ],
  [
    'identifiers-unique',
    ({ root }) => identifiers(root).filter((name, n, all) => all.indexOf(name) !== n),
  ],
  [
    'identifiers-plain',
    ({ root }) => identifiers(root).filter((name) => !/^[A-Za-z_][A-Za-z0-9._-]*$/.test(name)),
  ],
  [
    'schemas-present',
    ({ root, names }) => {
      const pairs = (attributeOf(root, 'schemaLocation', XSI) ?? '').trim().split(/\s+/);
      return missing(
        pairs.filter((_, n) => n % 2 === 1),
        names,
      );
    },
  ],
];

const scormType = (resource: XmlElement) => attributeOf(resource, 'scormtype', ADLCP);
const isSco = (resource: XmlElement) => scormType(resource) === 'sco' && hrefOf(resource) !== '';
