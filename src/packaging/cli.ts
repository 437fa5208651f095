import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Id } from '../core/course/id.ts';
import { comparing, comparison } from '#text/compare.ts';
import { cli, findings as sentences } from '#text/packaging.ts';
import type { Build, ReadFile } from './build.ts';
import { WrongArguments, parseCommand, type Chosen, type Command } from './command.ts';
import { comparePackages } from './compare/compare.ts';
import { type OldPackage, readOldPackage } from './compare/old-package.ts';
import {
  DiskProblem,
  checkFolder,
  isStale,
  makeFolder,
  readBuild,
  readFrom,
  writeAll,
} from './disk.ts';
import { inspectZip } from './inspect.ts';
import { makePackage, type Package } from './package.ts';
import { findDocument, findStandard } from './plan.ts';
import { PackageRefused, type RefusalCode } from './refusal.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** 2: the question was wrong; 1: the question was right and could not be met. */
const exitCodes: { readonly [C in RefusalCode]: 1 | 2 } = {
  'unknown-module': 2,
  'unknown-path': 2,
  'unknown-standard': 2,
  'no-module': 2,
  'one-document': 2,
  'several-needs-path': 2,
  'no-test': 2,
  'mastery-range': 2,
  'mastery-unused': 2,
  'attempts-unused': 2,
  'hosted-cmi5': 2,
  'origins-unused': 2,
  'origins-missing': 2,
  'origins-unknown': 2,
  placeholders: 2,
  'old-not-a-zip': 2,
  'old-not-a-package': 2,
  'old-manifest': 2,
  'old-receipt': 2,
  'title-too-long': 1,
  'file-name': 1,
  'file-mjs': 1,
};

/** The site could not be built, or a package did not pass its inspection. */
class Stopped extends Error {}

async function run(command: Command): Promise<void> {
  // Cheapest first: nobody waits for a build to hear of a typing error.
  findStandard(command.standard);
  const out = command.out ?? join(ROOT, 'packages');
  const old = command.compare === undefined ? undefined : await readOld(command.compare);
  if (command.out !== undefined && command.documents !== 'list') await checkFolder(out);
  const dist = command.dist ?? join(ROOT, 'dist');
  if (command.dist === undefined && (await isStale(ROOT, dist))) await buildSite();
  const build = await readBuild(dist);
  if (command.documents === 'list') return list(build);
  if (old !== undefined) return compare(command, command.documents, old, build, readFrom(dist));
  const packages = await makeAll(command, command.documents, build, readFrom(dist));
  if (command.out === undefined) await makeFolder(out);
  const made = new Map(packages.map(({ name, bytes }) => [name, bytes]));
  if (command.index) made.set('index.json', indexOf(build, packages));
  await writeAll(out, made);
  packages.forEach((made) => report(out, made));
  if (build.placeholders.length > 0) console.error(cli.placeholders(build.placeholders));
}

async function buildSite(): Promise<void> {
  console.error(cli.building);
  // Its chatter goes to stderr, so that stdout holds the packages and nothing else.
  const child = spawn('npm', ['run', 'build'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Stopped(cli.buildFailed);
}

function list({ documents }: Build): void {
  for (const { kind, id, title, lessons, questions, minutes, test } of documents) {
    const counts = { lessons: lessons.length, questions: questions.length, minutes };
    console.log(cli.listed({ kind, id, title, ...counts, passMark: test?.passMark }));
  }
}

const readOld = async (path: string): Promise<OldPackage> =>
  readOldPackage(
    await readFile(path).catch(() => {
      throw new DiskProblem(cli.oldMissing(path));
    }),
  );

/** Tells, and writes nothing. Without `--module` it is the package of the same identifier. */
async function compare(
  command: Command,
  documents: 'all' | Chosen,
  old: OldPackage,
  build: Build,
  read: ReadFile,
): Promise<void> {
  const made = await makeAll(command, documents, build, read);
  const wanted =
    documents === 'all'
      ? made.filter(({ receipt }) => receipt.identifier === old.identifier)
      : made;
  if (wanted.length === 0) throw new Stopped(cli.nothingToCompare(old.identifier));
  for (const { name, receipt } of wanted) {
    console.log(comparing.heading(name, basename(command.compare ?? '')));
    for (const { code, harm, what } of comparePackages(old, receipt))
      console.log(`  ${harm ? '! ' : '  '}${comparison[code](what)}`);
  }
}

async function makeAll(
  { standard, settings }: Command,
  documents: 'all' | Chosen,
  build: Build,
  read: ReadFile,
): Promise<readonly Package[]> {
  const { name } = findStandard(standard);
  const packages: Package[] = [];
  for (const id of idsOf(documents, build)) {
    const made = await makePackage(build, read, { ...settings, standard: name, documents: [id] });
    const found = await inspectZip(name, made.bytes);
    const lines = found.map(({ check, detail }) => `  ${sentences[check]} ${detail}`);
    if (lines.length > 0) throw new Stopped([cli.invalid(made.name), ...lines].join('\n'));
    packages.push(made);
  }
  return packages;
}

/** What the preview page offers: in the order of the course, as the packages were made. */
function indexOf({ documents }: Build, packages: readonly Package[]): Uint8Array {
  const list = packages.map(({ name, bytes }, n) => ({
    file: name,
    title: documents[n]?.title ?? name,
    bytes: bytes.length,
  }));
  return new TextEncoder().encode(JSON.stringify(list, null, 1));
}

const idsOf = (documents: 'all' | Chosen, build: Build): readonly Id[] =>
  documents === 'all'
    ? build.documents.map(({ id }) => id)
    : documents.ids.map((id) => findDocument(build, id, documents.kind).id);

function report(out: string, { name, bytes, files }: Package): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  console.log(cli.made(shortest(resolve(out, name)), bytes.length, files.size, sha256));
}

function shortest(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof WrongArguments) console.error(`${error.message}\n\n${error.usage}`);
  else if (isForeseen(error)) console.error(error.message);
  else throw error;
  if (error instanceof PackageRefused) return exitCodes[error.code];
  return error instanceof WrongArguments ? 2 : 1;
}

const isForeseen = (error: unknown): error is Error =>
  [PackageRefused, DiskProblem, Stopped].some((kind) => error instanceof kind);

try {
  await run(parseCommand(process.argv.slice(2)));
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
