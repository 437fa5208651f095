/** The little of `sax` that `xml-tree.ts` uses; the package brings no types of its own. */
declare module 'sax' {
  export type QualifiedName = {
    readonly name: string;
    readonly prefix: string;
    readonly local: string;
    readonly uri: string;
  };
  export type QualifiedAttribute = QualifiedName & { readonly value: string };
  export type QualifiedTag = QualifiedName & {
    readonly attributes: Readonly<Record<string, QualifiedAttribute>>;
  };
  export type Handlers = {
    readonly onopentag: (tag: QualifiedTag) => void;
    readonly onclosetag: () => void;
    readonly ontext: (text: string) => void;
    readonly oncdata: (text: string) => void;
    readonly ondoctype: () => void;
    readonly onerror: (error: Error) => void;
  };
  export type Parser = { write(text: string): Parser; close(): void };
  const sax: {
    parser(strict: true, options: { readonly xmlns: true; readonly strictEntities: true }): Parser;
  };
  export default sax;
}
