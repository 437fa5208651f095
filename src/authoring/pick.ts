import type { Path } from './yaml/read-yaml.ts';

type Picked = { readonly path: Path; readonly value: unknown };

/** Everything at a pattern such as `questions.*.id`; what is not there is left out. */
export function pick(value: unknown, pattern: string): readonly Picked[] {
  const parts = pattern === '' ? [] : pattern.split('.');
  return parts.reduce<readonly Picked[]>(
    (found, part) => found.flatMap((one) => step(one, part)),
    [{ path: [], value }],
  );
}

export const pickStrings = (value: unknown, pattern: string) =>
  pick(value, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  );

function step({ path, value }: Picked, part: string): readonly Picked[] {
  if (Array.isArray(value)) {
    const entries = value.map((entry: unknown, n) => ({ path: [...path, n], value: entry }));
    return part === '*' ? entries : entries.slice(Number(part), Number(part) + 1);
  }
  return isRecord(value) && Object.hasOwn(value, part)
    ? [{ path: [...path, part], value: value[part] }]
    : [];
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
