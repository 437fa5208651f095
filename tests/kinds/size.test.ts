import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, inject, test } from 'vitest';
import type { QuestionKind } from '../../src/core/quiz/question.ts';
import * as kindTexts from '#text/kinds.ts';
import { ROOT } from '../browser/paths.ts';
import { KINDS } from './answers.ts';

/** What one kind may add to a page, gzipped. */
const MOST = 3000;
/** The styles of a page with questions, gzipped; those of what is found come on use. */
const MOST_STYLES = 6000;

const screenOf = (kind: QuestionKind) =>
  kind.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

/** Files that every page with a question has already. */
const SHARED = [
  /node_modules/,
  /src\/islands\/[^/]+\.tsx?$/,
  /src\/session\//,
  /src\/text\/nl\/question\.ts$/,
  /src\/core\/course\//,
  /src\/core\/quiz\/(pack|rules|attempt|answering|testing|test-attempt|shuffle)\.ts$/,
  /^(preact|nanostores|@nanostores)/,
];

async function sizeOf(kind: QuestionKind): Promise<number> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(ROOT, 'src/islands/questions', `${screenOf(kind)}.tsx`),
        formats: ['es'],
      },
      rolldownOptions: {
        transform: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        external: (id, importer) =>
          importer !== undefined && SHARED.some((shared) => shared.test(resolved(id, importer))),
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Nothing built');
  return gzipSync(output.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join(''))
    .length;
}

const resolved = (id: string, importer: string) =>
  id.startsWith('.') ? new URL(id, `file://${importer}`).pathname : id;

test.each(KINDS)('%s adds at most 3 kB to what every question needs', async (kind) => {
  const size = await sizeOf(kind);
  expect(size).toBeLessThanOrEqual(MOST);
  // An empty file would pass as well.
  expect(size).toBeGreaterThan(300);
});

type Document = { readonly id: string; readonly files: readonly string[] };

const filesOf = async (module: string) => {
  const { dist } = inject('kinds');
  const built = JSON.parse(await readFile(join(dist, 'beheer/build.json'), 'utf8')) as {
    readonly documents: readonly Document[];
  };
  const { files = [] } = built.documents.find(({ id }) => id === module) ?? {};
  return Promise.all(
    files
      .filter((file) => /\.(js|css)$/.test(file))
      .map(async (file) => ({ file, text: await readFile(join(dist, file), 'utf8') })),
  );
};

/** A line of text that only the screen of this kind holds. */
const INSTRUCTIONS = Object.values(kindTexts).flatMap((texts) =>
  'instruction' in texts ? [texts.instruction] : [],
);

test('a document loads the kinds that it shows in one chunk, and no other kind', async () => {
  const files = await filesOf('meteen');
  const holding = files.filter(({ text }) => INSTRUCTIONS.some((line) => text.includes(line)));
  expect(holding.map(({ file }) => file.replace(/\.[\w-]+\.js$/, ''))).toEqual([
    'assets/document.meteen',
  ]);
  const lines = INSTRUCTIONS.filter((line) => holding[0]?.text.includes(line));
  expect(lines).toEqual([kindTexts.assignment.instruction, kindTexts.fillIn.instruction]);
});

test('the styles that a page with questions asks for stay small', async () => {
  const { dist } = inject('kinds');
  const page = join(dist, 'modules/soorten/index.html');
  const links = (await readFile(page, 'utf8')).matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
  const styles = await Promise.all(
    [...links].map(([, href = '']) => readFile(join(page, '..', href))),
  );
  const size = styles.reduce((sum, style) => sum + gzipSync(style).length, 0);
  expect(size).toBeLessThanOrEqual(MOST_STYLES);
  expect(size).toBeGreaterThan(3000);
});
