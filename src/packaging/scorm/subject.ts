import type { FindingCode } from '../finding.ts';
import { attributeOf, descendants, type XmlElement } from '../xml-tree.ts';

/** A package whose manifest could be read. */
export type Subject = {
  readonly root: XmlElement;
  /** Paths in the package, manifest and schemas excepted. */
  readonly content: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
};

/** Answers with what is wrong, as found in the manifest; nothing wrong is an empty list. */
export type Look = (subject: Subject) => readonly string[];

/** The key is the code of its Dutch sentence. */
export type Check = readonly [FindingCode, Look];

/** What the versions of SCORM call the same things, and what only one of them asks. */
export type ManifestDialect = {
  readonly schemaVersion: string;
  readonly packaging: string;
  readonly adlcp: string;
  /** `scormtype` in one version, `scormType` in the other. */
  readonly scormType: string;
  /** Systems look for the prefix of a namespace, not for the namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Files that belong at the root. */
  readonly schemas: readonly string[];
  /** Checks that this version has on top of the common ones. */
  readonly checks: readonly Check[];
};

export const identifierOf = (element: XmlElement): string =>
  attributeOf(element, 'identifier') ?? '';

export const everyElement = (root: XmlElement): readonly XmlElement[] => [
  root,
  ...root.children.flatMap(everyElement),
];

/** Items that can be started. */
export const leavesOf = (root: XmlElement): readonly XmlElement[] =>
  descendants(root, 'item').filter(({ children }) =>
    children.every(({ local }) => local !== 'item'),
  );
