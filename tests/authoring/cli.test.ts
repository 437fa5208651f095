import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { fixtureCourse, GOOD } from './fixture-course.ts';

let root = '';
afterEach(async () => {
  if (root) await rm(root, { recursive: true });
  root = '';
});

function run(given: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/authoring/cli.ts', ...given],
    { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', COURSE_ROOT: '', ...env } },
  );
  return { status, lines: stdout.trimEnd().split('\n'), stderr };
}

const check = (...given: string[]) => run(['check', '--root', root, ...given]);

test('a good course passes with its counts', () => {
  const { status, lines } = run(['check', '--strict', '--root', GOOD]);
  expect(lines).toEqual(['Alles klopt: 2 modules, 4 lessen, 3 vragen.']);
  expect(status).toBe(0);
});

test('errors are listed, counted, and stop the check', async () => {
  root = await fixtureCourse('five-mistakes');
  const { status, lines } = check();
  expect(lines).toHaveLength(7);
  expect(lines[0]).toMatch(/^content\/lessons\/twee\/vierde\.mdx:3:8 {2}yaml\/colon {2}Hier staat/);
  expect(lines.at(-1)).toBe('6 fouten, 0 adviezen');
  expect(status).toBe(1);
});

test('advice stops the check only when it is strict', async () => {
  root = await fixtureCourse('organisation__placeholder');
  expect(check().lines.slice(1)).toEqual([
    '0 fouten, 1 advies',
    'Alles klopt: 2 modules, 4 lessen, 3 vragen.',
  ]);
  expect(check().status).toBe(0);
  expect(check('--strict').status).toBe(1);
});

test('advice with a reason is counted, and does not stop the strict check', async () => {
  root = await fixtureCourse('organisation__placeholder');
  await writeFile(
    join(root, 'content/akkoord.yaml'),
    '- code: organisation/placeholder\n  file: content/organisatie.yaml\n  reason: Dat vullen we later in.\n',
  );
  expect(check('--strict')).toMatchObject({
    lines: ['1 advies met een reden', 'Alles klopt: 2 modules, 4 lessen, 3 vragen.'],
    status: 0,
  });
});

test('a folder without a course is told so', async () => {
  root = await mkdtemp(join(tmpdir(), 'empty-'));
  const { status, lines } = check();
  expect(lines[0]).toMatch(/^content\/organisatie\.yaml:1:1 {2}file\/missing/);
  expect(status).toBe(1);
});

test('a folder is named from where you stand', () => {
  expect(run(['check', '--root', 'tests/fixtures/courses/good/']).status).toBe(0);
  expect(run(['check', '--root', './tests/../tests/fixtures/courses/good']).status).toBe(0);
});

test('COURSE_ROOT names the course when --root does not', () => {
  expect(run(['check'], { COURSE_ROOT: GOOD }).lines[0]).toMatch(/^Alles klopt: 2 modules/);
});

test('under CI each issue is shown beside its line', async () => {
  root = await fixtureCourse('mdx__brace');
  const { lines } = run(['check', '--root', root], { GITHUB_ACTIONS: 'true' });
  expect(lines.at(-1)).toMatch(
    /^::error file=content\/lessons\/twee\/vierde\.mdx,line=8,col=7::Een accolade/,
  );
});

test.each([[[]], [['chek']], [['check', '--streng']], [['check', 'nog', 'iets']], [['toString']]])(
  'a wrong command gets the usage: %j',
  (given) => {
    const { status, stderr } = run(given);
    expect(stderr).toMatch(/^Gebruik:/);
    expect(status).toBe(2);
  },
);
