import { type Issue, makeIssue } from './issue.ts';
import { nearest } from './nearest.ts';
import { isRecord } from './pick.ts';
import type { Path, Yaml } from './yaml/read-yaml.ts';

/** The values of `organisatie.yaml` by their names. */
export type Settings = ReadonlyMap<string, string>;

export const settingsOf = (value: unknown): Settings =>
  new Map(
    Object.entries(isRecord(value) ? value : {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );

const SETTING = /(\\?)\{([a-z]\w*)\}/gi;

type Filled = { readonly yaml: Yaml; readonly issues: readonly Issue[] };

/**
 * The same document with `{reportingPoint}` replaced by its value, in every text. `\{` is a brace.
 * Without settings (their file cannot be read) nothing is said about names.
 */
export function fillSettings(yaml: Yaml, settings: Settings | undefined): Filled {
  const issues: Issue[] = [];
  const fill = (text: string, path: Path) =>
    text.replace(SETTING, (written, escape: string, id: string) => {
      if (escape) return written.slice(1);
      const value = settings?.get(id);
      if (value === undefined && settings) issues.push(dangling(yaml, path, id, settings));
      return value ?? written;
    });
  return { yaml: { ...yaml, value: mapTexts(yaml.value, fill, []) }, issues };
}

const dangling = (yaml: Yaml, path: Path, id: string, settings: Settings) =>
  makeIssue('reference/dangling', yaml.find(path, `{${id}}`), {
    thing: 'setting',
    id,
    nearest: nearest(id, settings.keys()),
  });

type Fill = (text: string, path: Path) => string;

function mapTexts(value: unknown, fill: Fill, path: Path): unknown {
  if (typeof value === 'string') return fill(value, path);
  if (Array.isArray(value))
    return value.map((entry: unknown, n) => mapTexts(entry, fill, [...path, n]));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, mapTexts(entry, fill, [...path, key])]),
  );
}
