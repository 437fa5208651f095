import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { editorMapping, jsonSchemas } from '../../src/authoring/json-schemas.ts';

const FOLDER = 'src/authoring/json-schema';

test('the committed schemas are those of today (`npm run schemas` writes them)', () => {
  const committed = readdirSync(FOLDER).map((name) => [
    name,
    readFileSync(`${FOLDER}/${name}`, 'utf8'),
  ]);
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(jsonSchemas()));
});

test('the editor knows which schema goes with which files', () => {
  const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  expect(settings).toMatchObject({ 'yaml.schemas': editorMapping() });
});

test('every field of every schema is explained to its author', () => {
  for (const [name, text] of jsonSchemas())
    expect([name, ...bare(JSON.parse(text))]).toEqual([name]);
});

/** The fields without a description, at any depth. */
function bare(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(bare);
  if (typeof schema !== 'object' || schema === null) return [];
  const fields = 'properties' in schema ? Object.entries(schema.properties ?? {}) : [];
  return [
    ...fields
      .filter(([, field]) => !Object.hasOwn(Object(field), 'description'))
      .map(([name]) => name),
    ...Object.values(schema).flatMap(bare),
  ];
}
