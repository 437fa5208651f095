import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStale } from '../../src/packaging/disk.ts';
import { cli } from '#text/packaging.ts';
import { ROOT, makeDist } from './fake-build.ts';

/** A project in miniature: this room and those it needs, a lesson, and an `npm` that builds by copying the fixture. */
let root: string;
const at = (...path: string[]) => join(root, ...path);
const age = (path: string, seconds: number) => utimesSync(path, seconds, seconds);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'packaging-root-'));
  for (const room of ['core', 'packaging', 'text']) {
    cpSync(join(ROOT, 'src', room), at('src', room), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'));
  mkdirSync(at('content/lessen'), { recursive: true });
  writeFileSync(at('content/lessen/les.md'), 'Een les.');
  cpSync(join(ROOT, 'package.json'), at('package.json'));
});
afterEach(() => rmSync(root, { recursive: true }));

const stubNpm = (script: string) => {
  mkdirSync(at('bin'));
  writeFileSync(at('bin/npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
};

const run = (...args: string[]) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}` };
    const command = [at('src/packaging/cli.ts'), ...args];
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });

describe.runIf(process.platform !== 'win32')('without --dist', () => {
  test('a missing build is made first, once, and packages go to a new folder', async () => {
    const ready = makeDist(at('ready'));
    stubNpm(`[ "$*" = "run build" ] && echo geklets && cp -R "${ready}" dist`);
    const { code, stdout, stderr } = await run('--all');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^packages\/eerste.*\npackages\/veilig-werken-scorm12.zip {2}\d+ bytes.*\n$/,
    );
    expect(stderr).toBe(`${cli.building}\ngeklets\n`);
    expect(readdirSync(at('packages'))).toHaveLength(2);
    expect((await run('--list')).stderr).toBe('');
  });

  test('a build that fails stops the command', async () => {
    stubNpm('echo "les.md:1:1 zin ontbreekt" >&2; exit 1');
    expect(await run('--all')).toEqual({
      code: 1,
      stdout: '',
      stderr: `${cli.building}\nles.md:1:1 zin ontbreekt\n${cli.buildFailed}\n`,
    });
    expect(readdirSync(root)).not.toContain('packages');
  });

  test('a typing error is heard of before anything is built', async () => {
    stubNpm('echo gebouwd >&2; exit 1');
    const { code, stderr } = await run('--all', '--standard', 'scorm13');
    expect(code).toBe(2);
    expect(stderr).not.toContain('gebouwd');
  });
});

describe('a build is stale', () => {
  const TIME = 4_000_000_000;

  beforeEach(() => {
    makeDist(root);
    age(at('dist/beheer/build.json'), TIME);
  });

  test('never when everything is older', async () => {
    expect(await isStale(root, at('dist'))).toBe(false);
  });

  test.each(['content/lessen/les.md', 'src/packaging/cli.ts'])('when %s is newer', async (path) => {
    age(at(path), TIME + 1);
    expect(await isStale(root, at('dist'))).toBe(true);
  });

  test('when a lesson was removed', async () => {
    rmSync(at('content/lessen/les.md'));
    age(at('content/lessen'), TIME + 1);
    expect(await isStale(root, at('dist'))).toBe(true);
  });

  test('when it is not there', async () => {
    rmSync(at('dist'), { recursive: true });
    expect(await isStale(root, at('dist'))).toBe(true);
  });
});
