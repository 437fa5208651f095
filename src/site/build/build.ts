import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build as text } from '#text/build.ts';

/** `npm run build`: the site, and the packages that stand ready on it. */
type Choices = { readonly beheer: boolean; readonly root: string };

const PACKAGES = '--all --standard scorm12 --dist dist --out dist/beheer/pakketten --index'.split(
  ' ',
);

function choicesOf(args: readonly string[]): Choices {
  const { values } = parseArgs({
    args: [...args],
    options: { 'no-beheer': { type: 'boolean' }, root: { type: 'string' } },
  });
  const root = values.root ?? '/';
  if (!/^\/([\w.~%-]+\/)*$/.test(root)) throw new Error(text.root);
  return { beheer: !values['no-beheer'], root };
}

/** Stops where a step fails, with its exit code. */
function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function readChoices(): Choices {
  try {
    return choicesOf(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error && error.message === text.root ? text.root : text.unknown);
    console.error(text.usage);
    process.exit(2);
  }
}

const { beheer, root } = readChoices();
run('node_modules/astro/bin/astro.mjs', ['build'], {
  SITE_ROOT: root,
  BEHEER: beheer ? 'yes' : 'no',
});
if (beheer) run('src/packaging/cli.ts', PACKAGES);
