import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECK_USAGE, FREEZE } from '#text/issues.ts';
import { freezeBook } from './book/versions.ts';
import { jsonSchemas } from './json-schemas.ts';
import { courseRoot } from './load-course.ts';
import { readCourse } from './read-course.ts';
import { annotations, reportOf } from './report.ts';

type Arguments = { readonly strict: boolean; readonly root: string };

const COMMANDS: Readonly<Record<string, (given: Arguments) => Promise<number>>> = {
  check: async ({ strict, root }) => {
    const reading = await readCourse(root);
    const { lines, passed } = reportOf(reading, strict);
    for (const line of lines) console.log(line);
    if (process.env['GITHUB_ACTIONS'])
      for (const line of annotations(reading.issues)) console.log(line);
    return passed ? 0 : 1;
  },
  freeze: async ({ root }) => {
    const { file, kept } = await freezeBook(root, new Date().toISOString().slice(0, 10));
    console.log(kept ? FREEZE.kept(file) : FREEZE.exists(file));
    return kept ? 0 : 1;
  },
  schemas: async () => {
    const folder = join(import.meta.dirname, 'json-schema');
    await mkdir(folder, { recursive: true });
    for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
    return 0;
  },
};

process.exitCode = await run(process.argv.slice(2));

async function run(given: readonly string[]): Promise<number> {
  const parsed = parse(given);
  const command = parsed && COMMANDS[parsed.command];
  if (command) return command(parsed);
  console.error(CHECK_USAGE);
  return 2;
}

function parse(given: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: { strict: { type: 'boolean', default: false }, root: { type: 'string' } },
    });
    const [command = '', ...rest] = positionals;
    const { strict, root = courseRoot() } = values;
    return rest.length === 0 && Object.hasOwn(COMMANDS, command)
      ? { command, strict, root }
      : undefined;
  } catch {
    // An unknown option: the usage says which there are.
    return undefined;
  }
}
