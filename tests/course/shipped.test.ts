import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';
import { wordsOf } from '../../src/authoring/checks/readability/sentences.ts';
import { listFiles, readSources } from '../../src/authoring/files.ts';
import { readBody } from '../../src/authoring/mdx/lesson-body.ts';
import { test } from './bar.ts';

test('the course that we ship passes the strict check', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/authoring/cli.ts', 'check', '--strict', '--root', '.'],
    { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', COURSE_ROOT: '' } },
  );
  expect(stdout).toMatch(/^\d+ advie(s|zen) met een reden\nAlles klopt: /);
  expect(status).toBe(0);
});

test('each lesson is read at once: 250 to 500 words, but for those that hold a test', async () => {
  const files = (await listFiles('.')).filter((file) => file.startsWith('content/lessons/'));
  const lessons = (await readSources('.', files)).map(({ file, text }) => {
    const { passages, components } = readBody(file, text);
    const words = passages.flatMap((passage) => wordsOf(passage.text)).length;
    return { file, words, holdsTest: components.some(({ name }) => name === 'Toets') };
  });
  const odd = lessons.filter(({ words, holdsTest }) => !holdsTest && (words < 250 || words > 500));
  expect(odd).toEqual([]);
});
