/** Text that is already XML, so that it is never escaped twice. */
export type Xml = { readonly xml: string };

type Value = string | number | Xml | readonly Xml[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

/** A template that escapes every value; a list of elements goes on lines of its own. */
export function xml(literals: TemplateStringsArray, ...values: readonly Value[]): Xml {
  const text = literals.map((literal, n) => {
    const value = values[n];
    return literal + (value === undefined ? '' : print(value, indentOf(literal)));
  });
  return { xml: text.join('') };
}

function print(value: Value, indent: string): string {
  if (typeof value === 'string') return escapeXml(value);
  if (typeof value === 'number') return String(value);
  const elements = 'xml' in value ? [value] : value;
  return elements.map((element) => element.xml.replaceAll('\n', indent)).join(indent);
}

/** The line break that a value inherits, so that nested elements stay readable. */
const indentOf = (literal: string): string => /\n *$/.exec(literal)?.[0] ?? '\n';
