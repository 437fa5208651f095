import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Every string of a language with its place, as `[nl/home.ts:3, words]`. */
export function sentencesOf(language: string): readonly (readonly [string, string])[] {
  const folder = join('src/text', language);
  return readdirSync(folder).flatMap((name) =>
    stringsIn(join(folder, name)).map(
      ([line, words]) => [`${language}/${name}:${line}`, words] as const,
    ),
  );
}

function stringsIn(path: string): readonly (readonly [number, string])[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: (readonly [number, string])[] = [];
  const look = (node: ts.Node): void => {
    const isName = ts.isPropertyAssignment(node.parent ?? node) && nameOf(node.parent) === node;
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isName) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push([line + 1, node.text]);
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

const nameOf = (node: ts.Node) => (ts.isPropertyAssignment(node) ? node.name : undefined);
