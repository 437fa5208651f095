import ts from 'typescript';

/** Attributes that somebody reads or hears. */
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'label'];
/** Words that no name of a class, an event or a key has, with a space on either side. */
const DUTCH =
  /(?:^|\s)(?:de|het|een|je|jouw|van|niet|geen|naar|deze|dit|voor|met|nog|les|lessen|vraag|antwoord|toets|kies|leert|klaar)(?:\s|$)/i;

/** The template of an Astro file reads as JSX, once its script and its styles are out. */
const toTsx = (path: string, source: string): string => {
  if (!path.endsWith('.astro')) return source;
  const [, head = '', body = source] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  const template = body
    .replaceAll(/<!doctype html>|<!--[\s\S]*?-->/gi, blank)
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, blank);
  // Line for line as the file has it.
  return `\n${head}\nconst _ = <>\n${template}</>;`;
};

const isSpoken = (node: ts.Node): boolean =>
  ts.isJsxAttribute(node.parent) && SPOKEN.includes(node.parent.name.getText());

const hasWord = (text: string) => /\p{L}{2}/u.test(text.replaceAll(/&\w+;/g, ''));

/** Words for people that stand in a file of code, as `path:line: words`. */
export function literalsIn(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(
    path,
    toTsx(path, source),
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isText = ts.isJsxText(node) && hasWord(node.text);
    const isString = ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    const isDutch = isString && /\s/.test(node.text.trim()) && DUTCH.test(node.text);
    const isWords = isString && (isDutch || (isSpoken(node) && hasWord(node.text)));
    if (isText || isWords) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${node.text.trim()}`);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}
