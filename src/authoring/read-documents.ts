import { type DocumentKind, kindOf } from './documents.ts';
import type { SourceFile } from './files.ts';
import { frontmatterOf } from './frontmatter.ts';
import { type Issue, makeIssue } from './issue.ts';
import { type LessonBody, NO_BODY, readBody } from './mdx/lesson-body.ts';
import { lineOf, placeAt } from './place.ts';
import { readYaml, type Yaml } from './yaml/read-yaml.ts';

/** One authored file, read on its own: nothing is known of the others yet. */
export type Document = {
  readonly kind: DocumentKind;
  readonly file: string;
  readonly yaml: Yaml;
  /** Only a lesson has one. */
  readonly body: LessonBody;
  readonly issues: readonly Issue[];
};

export function readDocument(kind: DocumentKind, { file, text }: SourceFile): Document {
  const garbled = text.indexOf('\uFFFD');
  if (garbled >= 0)
    return nothing(kind, file, makeIssue('file/encoding', placeAt(file, text, garbled)));
  if (kind !== 'lesson') {
    const yaml = readYaml(file, text);
    return { kind, file, yaml, body: NO_BODY, issues: yaml.issues };
  }
  const frontmatter = frontmatterOf(text);
  if (frontmatter === undefined)
    return nothing(kind, file, makeIssue('lesson/no-frontmatter', lineOf(file, 1)));
  const yaml = readYaml(file, frontmatter);
  const body = readBody(file, text);
  return { kind, file, yaml, body, issues: [...yaml.issues, ...body.issues] };
}

/** Files that an author may think take part. */
export const unexpected = (sources: readonly SourceFile[]): readonly Issue[] =>
  sources
    .filter(({ file }) => kindOf(file) === undefined)
    .map(({ file }) => makeIssue('file/unexpected', lineOf(file, 1)));

function nothing(kind: DocumentKind, file: string, issue: Issue): Document {
  const yaml = { ...readYaml(file, ''), whole: false, issues: [issue] };
  return { kind, file, yaml, body: NO_BODY, issues: [issue] };
}
