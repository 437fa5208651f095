import type { z } from 'zod';
import { isIssueCode, type Issue, issueOf, makeIssue } from '../issue.ts';
import { nearest } from '../nearest.ts';
import { isRecord, pick } from '../pick.ts';
import type { Path, Yaml } from '../yaml/read-yaml.ts';

type Flaw = z.core.$ZodIssue;

/** What a schema finds wrong in one document, in our codes and with the place of each value. */
export function checkSchema(yaml: Yaml, schema: z.ZodType): readonly Issue[] {
  if (!yaml.whole) return [];
  const { error } = schema.safeParse(yaml.value);
  const told = new Set(yaml.issues.map(({ line }) => line));
  return (error?.issues ?? [])
    .flatMap((flaw) => issuesOf(yaml, flaw))
    .filter(({ line }) => !told.has(line));
}

function issuesOf(yaml: Yaml, flaw: Flaw): readonly Issue[] {
  const path = flaw.path.filter((part) => typeof part !== 'symbol');
  const key = keyOf(path);
  const [code = '', expected = ''] = flaw.message.split('|');
  if (flaw.code === 'unrecognized_keys')
    return flaw.keys.map((key) => unknownKey(yaml, [...path, key], expected));
  const value = pick(yaml.value, path.join('.'))[0]?.value ?? undefined;
  if (value === undefined) return [makeIssue('schema/missing', yaml.atKey(path), { key })];
  return [
    isIssueCode(code)
      ? issueOf(code, yaml.at(path), { key, expected, ...paramsOf(flaw) })
      : builtIn(yaml, path, flaw, value),
  ];
}

/** What a check of a whole question gives its sentence: see `kinds/flaws.ts`. */
const paramsOf = (flaw: Flaw): Issue['params'] =>
  Object.fromEntries(
    Object.entries(flaw.code === 'custom' ? (flaw.params ?? {}) : {}).map(([slot, value]) => [
      slot,
      String(value),
    ]),
  );

function unknownKey(yaml: Yaml, path: Path, allowed: string): Issue {
  const key = String(path.at(-1));
  const near = nearest(key, allowed.split(', '));
  return makeIssue('schema/unknown-key', yaml.atKey(path), { key, allowed, nearest: near });
}

/** A check of Zod's own, to which the schema gave no code. */
function builtIn(yaml: Yaml, path: Path, flaw: Flaw, value: unknown): Issue {
  const key = keyOf(path);
  const place = yaml.at(path);
  if (flaw.code === 'invalid_value' || flaw.code === 'invalid_union') {
    const allowed = allowedBy(flaw);
    const near = nearest(String(value), allowed);
    return makeIssue('schema/wrong-value', place, {
      key,
      allowed: allowed.join(', '),
      nearest: near,
    });
  }
  const type = flaw.code === 'invalid_type' ? flaw.expected : flaw.code;
  // `- Denk aan: wie` is a text to its author and a field to YAML.
  if (type === 'string')
    return isRecord(value)
      ? makeIssue('yaml/colon', place)
      : makeIssue('schema/not-text', place, { key });
  return makeIssue('schema/wrong-type', place, { key, type });
}

function allowedBy(flaw: Flaw): readonly string[] {
  if (flaw.code === 'invalid_value') return flaw.values.map(String);
  if (flaw.code === 'invalid_union' && 'options' in flaw && Array.isArray(flaw.options))
    return flaw.options.map(String);
  return [];
}

const keyOf = (path: Path) => String(path.findLast((part) => typeof part === 'string') ?? '');
