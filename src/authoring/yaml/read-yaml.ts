import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { type Issue, makeIssue, type Place } from '../issue.ts';
import { OPTIONS, readSyntax } from './syntax.ts';

export type Path = readonly (string | number)[];

/** A YAML text as plain values, each of which can be found back in the file. */
export type Yaml = {
  readonly file: string;
  readonly value: unknown;
  /** False when part of the file could not be read: then nothing is said about what is missing. */
  readonly whole: boolean;
  readonly issues: readonly Issue[];
  /** The value at a path, or the nearest thing around it that does exist. */
  readonly at: (path: Path) => Place;
  /** The name of the field at a path. */
  readonly atKey: (path: Path) => Place;
  /** A piece of the text at a path, on however many lines it is written in the file. */
  readonly find: (path: Path, piece: string) => Place;
};

export function readYaml(file: string, text: string): Yaml {
  const { text: mended, issues, whole } = readSyntax(file, text);
  const lines = new LineCounter();
  const document = parseDocument(mended, { lineCounter: lines, ...OPTIONS });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const at = (path: Path) => place(offsetOf(document, path));
  const value: unknown = document.toJS();
  const empty = value === null && issues.length === 0;
  return {
    file,
    value,
    whole: whole && !empty,
    issues: empty ? [makeIssue('yaml/empty', { file, line: 1, column: 1 })] : issues,
    at,
    atKey: (path) => place(keyOffset(document, path) ?? offsetOf(document, path)),
    find: (path, piece) => {
      const start = offsetOf(document, path);
      const found = mended.slice(start).search(onAnyLines(piece));
      return place(start + Math.max(0, found));
    },
  };
}

/** White space in a folded text may be a line break. */
const onAnyLines = (piece: string) =>
  new RegExp(piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

type Parsed = Document.Parsed;

function offsetOf(document: Parsed, path: Path): number {
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const start = rangeStart(node);
  if (start !== undefined) return start;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1));
}

function keyOffset(document: Parsed, path: Path): number | undefined {
  const around: unknown =
    path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return undefined;
  const pair = around.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  return rangeStart(pair?.key);
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
