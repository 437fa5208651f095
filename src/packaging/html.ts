import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type HtmlNode = DefaultTreeAdapterTypes.Node;

/** With the place of everything in the source; `noscript` is read as what it holds. */
export const parseHtml = (html: string): HtmlNode =>
  parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });

/** All elements in source order. `visit` answers whether to look inside. */
export function visitElements(node: HtmlNode, visit: (element: HtmlElement) => boolean): void {
  if ('tagName' in node && !visit(node)) return;
  // What a template holds is not among its children.
  if ('content' in node) visitElements(node.content, visit);
  if ('childNodes' in node) node.childNodes.forEach((child) => visitElements(child, visit));
}

export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;
