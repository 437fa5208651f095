import type { Nodes } from 'mdast';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { COMPONENTS, ELEMENTS, KNOWN } from './components.ts';
import { startOf } from './walk.ts';

type Value = {
  /** Undefined when it stands between braces. */
  readonly value: string | undefined;
  readonly place: Place;
};

/** A component as a lesson uses it. */
export type Used = {
  readonly name: string;
  readonly place: Place;
  readonly attributes: ReadonlyMap<string, Value>;
  /** Whether something stands between its tags. */
  readonly filled: boolean;
};

export function usedElement(
  node: Nodes,
  text: string,
  at: (offset: number) => Place,
): readonly Used[] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return [];
  const start = startOf(node);
  const attributes = node.attributes.map((attribute): [string, Value] => {
    const authored = attribute.type === 'mdxJsxAttribute';
    const name = authored ? attribute.name : '{...}';
    const value = authored ? (attribute.value ?? '') : undefined;
    const place = at(attributeOffset(text, start, authored ? attribute.name : '{'));
    return [name, { value: typeof value === 'string' ? value : undefined, place }];
  });
  const filled = node.children.length > 0;
  return [{ name: node.name ?? '', place: at(start), attributes: new Map(attributes), filled }];
}

/** The tree gives no positions of attributes. */
function attributeOffset(text: string, start: number, name: string): number {
  const found = [' ', '\n', '\t']
    .map((space) => text.indexOf(space + name, start))
    .filter((offset) => offset >= 0);
  return found.length === 0 ? start : Math.min(...found) + 1;
}

export function checkElement(used: Used): readonly Issue[] {
  const { name, place, attributes } = used;
  const known = KNOWN.get(name);
  if (!known) return [unknown(name, place)];
  const present = [...attributes].flatMap(([attribute, { value, place }]) => {
    if (value === undefined) return [makeIssue('component/expression', place, { attribute })];
    if (known.has(attribute)) return [];
    const near = nearest(attribute, known.keys());
    return [makeIssue('component/unknown-attribute', place, { name, attribute, nearest: near })];
  });
  return [...present, ...missing(used)];
}

const unknown = (name: string, place: Place) =>
  makeIssue('component/unknown', place, { name, nearest: nearest(name, KNOWN.keys()) });

function missing({ name, place, attributes, filled }: Used): readonly Issue[] {
  const lacks = (attribute: string) =>
    !attributes.has(attribute) || attributes.get(attribute)?.value === '';
  if (name === 'Figuur') {
    if (!lacks('id')) return [];
    if (lacks('src')) return [makeIssue('component/missing-id', place, { name })];
    if (attributes.has('decorative'))
      return lacks('alt') ? [] : [makeIssue('image/alt-and-decorative', place)];
    return lacks('alt') ? [makeIssue('image/no-alt', place)] : [];
  }
  if (name === 'Video' && !filled) return [makeIssue('video/no-transcript', place)];
  return [...(KNOWN.get(name) ?? [])]
    .filter(([attribute, { required }]) => required && lacks(attribute))
    .map(([attribute]) =>
      attribute === 'id'
        ? makeIssue('component/missing-id', place, { name })
        : makeIssue('component/missing-attribute', place, { name, attribute }),
    );
}

/** HTML in a plain `.md` lesson, where components do nothing. */
export function htmlIssues(node: Nodes, place: Place): readonly Issue[] {
  if (node.type !== 'html') return [];
  const name = /^<([a-z][\w.-]*)/i.exec(node.value)?.[1];
  if (name === undefined || ELEMENTS.has(name)) return [];
  return COMPONENTS.has(name)
    ? [makeIssue('component/in-markdown', place, { name })]
    : [unknown(name, place)];
}
