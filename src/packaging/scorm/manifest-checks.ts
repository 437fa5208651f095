import { attributeOf, childOf, descendants, type XmlElement } from '../xml-tree.ts';
import {
  type Check,
  everyElement,
  identifierOf,
  leavesOf,
  type ManifestDialect,
} from './subject.ts';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

const hrefOf = (element: XmlElement) => decode(attributeOf(element, 'href') ?? '');
const filesOf = (element: XmlElement) => descendants(element, 'file').map(hrefOf);
const textOf = (element: XmlElement | undefined) => element?.text.trim() ?? '';
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

/** One row per rule that every version of SCORM has. */
export function manifestChecks(dialect: ManifestDialect): readonly Check[] {
  const { packaging, adlcp, prefixes, schemaVersion, schemas } = dialect;
  // LOM has a `resource` of its own.
  const resourcesOf = (root: XmlElement) =>
    descendants(root, 'resource').filter(({ namespace }) => namespace === packaging);
  const scormType = (resource: XmlElement) => attributeOf(resource, dialect.scormType, adlcp);
  const isSco = (resource: XmlElement) => scormType(resource) === 'sco' && hrefOf(resource) !== '';

  return [
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
        return leavesOf(root)
          .filter((item) => !scos.includes(attributeOf(item, 'identifierref') ?? ''))
          .map(identifierOf);
      },
    ],
    [
      'default-organization',
      ({ root }) => {
        const chosen = descendants(root, 'organizations').map((list) =>
          attributeOf(list, 'default'),
        );
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
      // @spec SCORM 1.2 CAM 2.3.3: scormtype in lower case; 2004 CAM 3.4.1.8 writes scormType.
      'scormtype-spelling',
      ({ root }) =>
        resourcesOf(root)
          .filter((resource) => !['sco', 'asset'].includes(scormType(resource) ?? ''))
          .map(identifierOf),
    ],
    [
      // Moodle looks for the prefix, not for the namespace. @spec scorm.md 7.12
      'usual-prefix',
      ({ root }) =>
        everyElement(root)
          .flatMap((element) => [element, ...element.attributes])
          .filter((name) => {
            const wanted = prefixes.get('uri' in name ? name.uri : name.namespace);
            return wanted !== undefined && wanted !== name.prefix;
          })
          .map(({ prefix, local }) => `${prefix}:${local}`),
    ],
    [
      // Moodle takes anything else for 1.2 as well, and other systems refuse it. @spec scorm.md 4.13
      'schemaversion-exact',
      ({ root }) => {
        const metadata = childOf(root, 'metadata');
        const version = metadata && childOf(metadata, 'schemaversion')?.text;
        return version === schemaVersion ? [] : [String(version)];
      },
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
        const located = pairs.filter((_, n) => n % 2 === 1);
        return missing([...new Set([...located, ...schemas])], names);
      },
    ],
  ];
}
