import sax, { type Handlers, type QualifiedAttribute, type QualifiedTag } from 'sax';

/** An element as far as a manifest needs one: no order between text and elements. */
export type XmlElement = {
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly QualifiedAttribute[];
  readonly children: XmlElement[];
  text: string;
};

export type XmlDocument = { readonly root: XmlElement; readonly hasDoctype: boolean };

/** Throws on anything that is not well-formed. Node only in practice: packages are judged there. */
export function parseXml(text: string): XmlDocument {
  const top = elementOf({ name: '', prefix: '', local: '', uri: '', attributes: {} });
  const open = [top];
  let hasDoctype = false;
  const addText = (more: string) => {
    const element = open.at(-1);
    if (element) element.text += more;
  };
  const handlers: Handlers = {
    onopentag: (tag) => {
      const element = elementOf(tag);
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    onclosetag: () => open.pop(),
    ontext: addText,
    oncdata: addText,
    ondoctype: () => (hasDoctype = true),
    onerror: (error) => {
      throw error;
    },
  };
  const parser = sax.parser(true, { xmlns: true, strictEntities: true });
  Object.assign(parser, handlers).write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('No root element');
  return { root, hasDoctype };
}

const elementOf = ({ prefix, local, uri, attributes }: QualifiedTag): XmlElement => ({
  prefix,
  local,
  namespace: uri,
  attributes: Object.values(attributes),
  children: [],
  text: '',
});

/** Elements of one local name anywhere below. */
export const descendants = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendants(child, local),
  ]);

export const childOf = ({ children }: XmlElement, local: string): XmlElement | undefined =>
  children.find((child) => child.local === local);

/** The value of an attribute without a namespace, or of one in the namespace given. */
export const attributeOf = (
  { attributes }: XmlElement,
  name: string,
  namespace = '',
): string | undefined =>
  attributes.find(({ local, uri }) => local === name && uri === namespace)?.value;
