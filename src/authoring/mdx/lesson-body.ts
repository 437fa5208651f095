import type { Issue, Place } from '../issue.ts';
import { placeAt } from '../place.ts';
import { checkElement, htmlIssues, type Used, usedElement } from './elements.ts';
import { expressionIssues } from './expressions.ts';
import { checkHeadings } from './headings.ts';
import { checkAlt, type Linked, linksOf, picturedBy } from './media.ts';
import { compileIssues, parseMarkdown, parseMdx } from './parse.ts';
import { type Passage, passagesOf } from './passages.ts';
import { type RawSection, sectionsIn } from './sections.ts';
import { startOf, walk } from './walk.ts';

/** What a lesson's text names, and what is wrong in it whatever the rest of the course is. */
export type LessonBody = {
  readonly components: readonly Used[];
  readonly links: readonly Linked[];
  /** The paragraphs and headings, as a learner reads them. */
  readonly passages: readonly Passage[];
  /** The words, for who looks for them. */
  readonly sections: readonly RawSection[];
  /** False when some of the text could not be read: then nothing is said about what it lacks. */
  readonly whole: boolean;
  readonly issues: readonly Issue[];
};

export const NO_BODY: LessonBody = {
  components: [],
  links: [],
  passages: [],
  sections: [],
  whole: false,
  issues: [],
};

export function readBody(file: string, text: string): LessonBody {
  const isMdx = file.endsWith('.mdx');
  const { tree, issues } = isMdx ? parseMdx(file, text) : parseMarkdown(text);
  const at = (offset: number): Place => placeAt(file, text, offset);
  const nodes = tree ? [...walk(tree)] : [];
  const components = nodes.flatMap((node) => usedElement(node, text, at));
  const pictured = picturedBy(nodes);
  const found = [
    ...issues,
    ...nodes.flatMap((node) =>
      [expressionIssues, htmlIssues, checkAlt].flatMap((check) => check(node, at(startOf(node)))),
    ),
    ...components.flatMap(checkElement),
    ...checkHeadings(nodes, at),
  ];
  return {
    components,
    links: [
      ...nodes.flatMap((node) => linksOf(node, at(startOf(node)), pictured)),
      ...components.flatMap(filesOf),
    ],
    passages: nodes.flatMap((node) => passagesOf(node, text, at)),
    sections: tree ? sectionsIn(tree) : [],
    whole: tree !== undefined && issues.length === 0,
    issues: isMdx && found.length === 0 ? compileIssues(file, text) : found,
  };
}

/** Which attributes of which components name a file. */
const FILES: Readonly<Record<string, Readonly<Record<string, Linked['to']>>>> = {
  Figuur: { src: 'picture' },
  Video: { src: 'video', captions: 'captions' },
  Download: { src: 'download' },
};

const filesOf = ({ name, attributes }: Used): readonly Linked[] =>
  Object.entries(FILES[name] ?? {}).flatMap(([attribute, to]) => {
    const found = attributes.get(attribute);
    return found?.value ? [{ to, url: found.value, place: found.place }] : [];
  });
