import { z } from 'zod';
import { DOCUMENTS } from './documents.ts';

/** The schemas for the editor: a file per kind of YAML document, its name and its text. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    yamlDocuments().map(([kind, { schema }]) => [
      `${kind}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }), null, 2)}\n`,
    ]),
  );

/** Which schema goes with which files, as VS Code's YAML extension wants to be told. */
export const editorMapping = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    yamlDocuments().map(([kind, { glob }]) => [`./src/authoring/json-schema/${kind}.json`, glob]),
  );

/** Editors know of no schema for the lines above a lesson. */
const yamlDocuments = () =>
  Object.entries(DOCUMENTS).filter(([, { glob }]) => glob.endsWith('.yaml'));
