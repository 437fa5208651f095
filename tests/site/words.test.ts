import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { expect, inject, test } from 'vitest';
import { englishIn, otherWordsIn } from '../text/words.ts';

/** Attributes that are read aloud or shown. */
const SPOKEN = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];
/** What holds no words for people; `code` is typed as it stands. */
const SILENT = ['script', 'style', 'code', 'template'];
const BLOCK = /^(p|li|h\d|dt|dd|td|th|summary|legend|label|a|button|span|strong|figcaption|title)$/;

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((it) => it.name === name)?.value;

/** The words of an element as one sentence, without what is marked as another language. */
function wordsOf(node: Tree.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  return node.childNodes.filter(isDutch).map(wordsOf).join('');
}

function isDutch(node: Tree.Node): boolean {
  if (!('tagName' in node)) return true;
  const language = attribute(node, 'lang');
  return !SILENT.includes(node.tagName) && (language === undefined || language === 'nl');
}

/** Every sentence that a page shows or says. */
function sentencesIn(node: Tree.Node): readonly string[] {
  if (!isDutch(node) || !('childNodes' in node)) return [];
  const spoken = 'tagName' in node ? SPOKEN.flatMap((name) => attribute(node, name) ?? []) : [];
  const own = 'tagName' in node && BLOCK.test(node.tagName) ? [wordsOf(node)] : [];
  return [...spoken, ...own, ...node.childNodes.flatMap(sentencesIn)];
}

/** The pages of learners, each with what is wrong in it. */
async function inPages(dist: string, wrong: (sentence: string) => readonly string[]) {
  const entries = await readdir(dist, { recursive: true });
  const pages = entries.filter((path) => path.endsWith('.html') && !path.startsWith('beheer'));
  const found = pages.map(async (path) => {
    const sentences = sentencesIn(parse(await readFile(join(dist, path), 'utf8')));
    expect([path, sentences.length > 5]).toEqual([path, true]);
    return sentences.flatMap((one) => wrong(one).map((word) => `${path}: ${word}: ${one.trim()}`));
  });
  return [...new Set((await Promise.all(found)).flat())];
}

test.each(['fixture', 'course'] as const)(
  'no learner’s page of the %s speaks English',
  async (name) => {
    expect(await inPages(inject(name).dist, englishIn)).toEqual([]);
  },
);

test('a learner’s page has one word for one thing', async () => {
  expect(await inPages(inject('fixture').dist, otherWordsIn)).toEqual([]);
});

test('English without a mark is noticed, and with a mark it is not', () => {
  const page =
    '<html lang="nl"><p aria-label="Close this">Zie <i lang="en">the next one</i>.</p><p>Try again</p>';
  expect(sentencesIn(parse(page)).flatMap(englishIn)).toEqual(['Close', 'this', 'Try', 'again']);
});
