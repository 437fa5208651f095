import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inspectZip } from '../../src/packaging/inspect.ts';
import { usage } from '#text/packaging.ts';
import { ROOT, fakeBuild, makeDist } from './fake-build.ts';
import { readWithPath, withPath } from './fake-path.ts';

type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

const folder = mkdtempSync(join(tmpdir(), 'packaging-cli-'));
let dist: string;
let out: string;

beforeAll(() => {
  dist = makeDist(folder);
});
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[], from = dist, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const command = [join(ROOT, 'src/packaging/cli.ts'), '--dist', from, ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { env: { ...process.env, ...env } },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test('a package is written, reported and good', async () => {
  const { code, stdout, stderr } = await run(['--module', 'veilig-werken', '--out', out]);
  const path = join(out, 'veilig-werken-scorm12.zip');
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `${path}  ${bytes.length} bytes  16 bestanden  SHA-256 ${sha256}\n`,
    stderr: '',
  });
  expect(await inspectZip('scorm12', bytes)).toEqual([]);
  expect(readdirSync(out)).toEqual(['veilig-werken-scorm12.zip']);
});

test.each(['scorm2004-3', 'scorm2004-4'] as const)('so is one of %s', async (standard) => {
  const { code, stdout, stderr } = await run(
    `--module veilig-werken --standard ${standard} --attempts new --out ${out}`.split(' '),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('29 bestanden');
  const bytes = readFileSync(join(out, `veilig-werken-${standard}.zip`));
  expect(await inspectZip(standard, bytes)).toEqual([]);
});

test('so is one of cmi5, with its structure for a manifest', async () => {
  const { code, stderr } = await run(
    `--module veilig-werken --standard cmi5 --answers all --out ${out}`.split(' '),
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const bytes = readFileSync(join(out, 'veilig-werken-cmi5.zip'));
  expect(await inspectZip('cmi5', bytes)).toEqual([]);
});

test('--all makes every module, and replaces what was there', async () => {
  writeFileSync(join(out, 'veilig-werken-scorm12.zip'), 'een ouder pakket');
  const { code, stdout } = await run(['--all', '--out', out]);
  expect(code).toBe(0);
  expect(stdout.trim().split('\n')).toHaveLength(2);
  expect(readdirSync(out)).toEqual(['eerste-stappen-scorm12.zip', 'veilig-werken-scorm12.zip']);
  expect(readFileSync(join(out, 'veilig-werken-scorm12.zip')).subarray(0, 2).toString()).toBe('PK');
});

test.each([
  ['--module eerste-stappen --module veilig-werken'],
  ['--module veilig-werken eerste-stappen veilig-werken'],
])('%s makes both', async (args) => {
  await run([...args.split(' '), '--out', out]);
  expect(readdirSync(out)).toEqual(['eerste-stappen-scorm12.zip', 'veilig-werken-scorm12.zip']);
});

test('--list shows the modules and writes nothing', async () => {
  expect(await run(['--list'])).toEqual({
    code: 0,
    stdout: [
      'eerste-stappen  Eerste stappen  (1 les, 0 vragen, 5 minuten, geen toets)',
      `veilig-werken  Privacy & "gegevens": 's ochtends <18 – één regel  (2 lessen, 2 vragen, 25 minuten, toets vanaf 80 %)\n`,
    ].join('\n'),
    stderr: '',
  });
});

describe('a learning path', () => {
  let withPaths: string;
  beforeAll(async () => {
    withPaths = makeDist(mkdtempSync(join(folder, 'paths-')));
    writeFileSync(join(withPaths, 'beheer/build.json'), JSON.stringify(withPath));
    for (const page of ['paden/basis/index.html', 'paden/basis/eerste-stappen/index.html']) {
      mkdirSync(dirname(join(withPaths, page)), { recursive: true });
      writeFileSync(join(withPaths, page), await readWithPath(page));
    }
  });

  test('is a package of its own as one SCO, and another as several', async () => {
    await run(['--path', 'basis', '--out', out], withPaths);
    const { code, stderr } = await run(
      ['--path', 'basis', '--as', 'several', '--standard', 'scorm2004-4', '--out', out],
      withPaths,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(out)).toEqual(['basis--several-scorm2004-4.zip', 'basis-scorm12.zip']);
  });

  test('is listed and made with the modules', async () => {
    const { stdout } = await run(['--list'], withPaths);
    expect(stdout.trim().split('\n').at(-1)).toBe(
      'basis  De basis  (leerpad, 3 lessen, 2 vragen, 25 minuten, toets vanaf 80 %)',
    );
    await run(['--all', '--index', '--out', out], withPaths);
    const made = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
    expect(made.at(-1)).toMatchObject({ file: 'basis-scorm12.zip', title: 'De basis' });
    expect(made).toHaveLength(3);
  });

  test('that is a module is refused', async () => {
    const { code, stderr } = await run(['--path', 'veilig-werken', '--out', out], withPaths);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'Leerpad “veilig-werken” bestaat niet. Kies uit: basis.\n',
    });
  });
});

describe('--compare tells what an upload does to learners, and writes nothing:', () => {
  const old = () => join(out, 'oud.zip');
  const makeOld = async (...args: string[]) => {
    const from = mkdtempSync(join(folder, 'old-'));
    await run(['--module', 'veilig-werken', '--out', from, ...args]);
    cpSync(join(from, 'veilig-werken-scorm12.zip'), old());
  };

  test('of the package with the same code', async () => {
    await makeOld('--mastery', '70');
    const { code, stdout, stderr } = await run(['--compare', old(), '--out', out]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^veilig-werken-scorm12.zip, vergeleken met oud.zip:\n/);
    expect(stdout).toContain('de slaagnorm was 70% en is nu 80%');
    expect(readdirSync(out)).toEqual(['oud.zip']);
  });

  test('of the package that was asked for', async () => {
    await makeOld();
    const { stdout } = await run(['--module', 'eerste-stappen', '--compare', old()]);
    expect(stdout).toContain('! Dit is voor het leerplatform een andere cursus');
  });

  test('or in one line why not', async () => {
    writeFileSync(old(), 'geen zip');
    expect(await run(['--compare', old()])).toMatchObject({
      code: 2,
      stderr: 'Het eerdere pakket is geen zip-bestand.\n',
    });
    expect(await run(['--compare', join(out, 'weg.zip')])).toMatchObject({
      code: 1,
      stderr: `Het eerdere pakket “${join(out, 'weg.zip')}” is niet te lezen.\n`,
    });
  });
});

test('arguments that make no sense end in the usage and exit code 2', async () => {
  expect(await run(['--all', '--pass', 'none'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `Bij --pass hoort lessons, test of both.\n\n${usage}\n`,
  });
});

describe('choices that cannot be met end in one Dutch line and exit code 2:', () => {
  test.each([
    ['--module nergens', 'Module “nergens” bestaat niet. Kies uit: eerste-stappen, veilig-werken.'],
    [
      '--module veilig-werken nergens',
      'Module “nergens” bestaat niet. Kies uit: eerste-stappen, veilig-werken.',
    ],
    [
      '--all --standard scorm13',
      'Standaard “scorm13” bestaat niet. Kies uit: scorm12, scorm2004-3, scorm2004-4, cmi5.',
    ],
    [
      '--all --attempts new',
      'Een nieuwe poging na het slagen kan alleen in een pakket volgens SCORM 2004.',
    ],
    ['--all --mastery 101', 'Een slaagnorm is een geheel getal van 1 tot en met 100, geen 101.'],
    ['--path nergens', 'Leerpad “nergens” bestaat niet. Deze cursus heeft geen leerpaden.'],
    [
      '--module veilig-werken --as several',
      'Module “veilig-werken” is één onderdeel. Alleen een leerpad kan in een pakket met meer onderdelen.',
    ],
    ['--all --pass test', '“eerste-stappen” heeft geen toets. Laat alleen de lessen tellen.'],
  ])('%s', async (args, sentence) => {
    const outcome = await run([...args.split(' '), '--out', out]);
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` });
    expect(readdirSync(out)).toEqual([]);
  });
});

test('--strict refuses example data: one line, exit code 2 and nothing written', async () => {
  const odd = makeDist(mkdtempSync(join(folder, 'unfilled-')));
  const build = { ...fakeBuild, placeholders: ['helpName'] };
  writeFileSync(join(odd, 'beheer/build.json'), JSON.stringify(build));
  const { code, stdout, stderr } = await run(['--all', '--strict', '--out', out], odd);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(
    /^Er staan nog voorbeeldgegevens in content\/organisatie.yaml: helpName\..*\n$/,
  );
  expect(readdirSync(out)).toEqual([]);
  expect(await run(['--all', '--out', out], odd)).toMatchObject({ code: 0 });
});

describe('the outside world ends in one Dutch line and exit code 1, and nothing is written:', () => {
  test('an output folder that is not there', async () => {
    const { code, stderr } = await run(['--all', '--out', join(out, 'weg')]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `De map “${join(out, 'weg')}” bestaat niet. Maak hem eerst aan.\n`,
    });
  });

  test('an output folder that is a file', async () => {
    writeFileSync(join(out, 'x'), '');
    const { code, stderr } = await run(['--all', '--out', join(out, 'x')]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: `“${join(out, 'x')}” is geen map.\n` });
  });

  // Root may write everywhere, except where the kernel says no.
  test.runIf(process.platform === 'linux')('a folder that takes no files', async () => {
    const { code, stderr } = await run(['--all', '--out', '/proc']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^(“\/proc\/|In de map “\/proc”).*geschreven( \(\w+\))?\.\n$/);
  });

  test('a name that is taken by a folder', async () => {
    mkdirSync(join(out, 'veilig-werken-scorm12.zip'));
    const { code, stderr } = await run(['--module', 'veilig-werken', '--out', out]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/veilig-werken-scorm12.zip” kon niet worden geschreven \(E\w+\)\.\n$/);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('no build', async () => {
    const { code, stderr } = await run(['--all', '--out', out], join(out, 'dist'));
    expect(code).toBe(1);
    expect(stderr).toMatch(/staat geen gebouwde site.*Draai eerst npm run build\.\n$/);
  });

  test('a file that the build lost', async () => {
    const broken = makeDist(mkdtempSync(join(folder, 'broken-')));
    rmSync(join(broken, '_astro/page.Ab1.css'));
    const { code, stderr } = await run(['--all', '--out', out], broken);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Bestand “_astro/page.Ab1.css” ontbreekt in de gebouwde site. Draai npm run build opnieuw.\n',
    });
    expect(readdirSync(out)).toEqual([]);
  });

  test('a manifest that its schema refuses, with what the validator says', async () => {
    const odd = makeDist(mkdtempSync(join(folder, 'odd-')));
    const build = { ...fakeBuild, version: '1.4.0-een-lange-versie' };
    writeFileSync(join(odd, 'beheer/build.json'), JSON.stringify(build));
    const { code, stderr } = await run(['--all', '--out', out], odd);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^eerste-stappen-scorm12.zip is niet gemaakt, want het klopt niet:\n/);
    expect(stderr).toContain("attribute 'version'");
    expect(readdirSync(out)).toEqual([]);
  });
});

const digest = (standard: string) =>
  createHash('sha256')
    .update(readFileSync(join(out, `veilig-werken-${standard}.zip`)))
    .digest('hex');

async function make(from: string, env?: NodeJS.ProcessEnv, standard = 'scorm12'): Promise<string> {
  const args = ['--module', 'veilig-werken', '--standard', standard, '--out', out];
  expect(await run(args, from, env)).toMatchObject({ code: 0 });
  return digest(standard);
}

describe('the same choices give the same bytes', () => {
  test('in two folders', async () => {
    const other = makeDist(mkdtempSync(join(folder, 'other-')));
    expect(await make(other)).toBe(await make(dist));
  });

  test.each(['scorm2004-3', 'scorm2004-4'])(
    'of %s, in two folders and time zones',
    async (name) => {
      const other = makeDist(mkdtempSync(join(folder, 'other-')));
      expect(await make(other, { TZ: 'Pacific/Pago_Pago' }, name)).toBe(await make(dist, {}, name));
    },
  );

  test('in time zones on either side of the date line', async () => {
    const west = await make(dist, { TZ: 'Pacific/Pago_Pago' });
    expect(await make(dist, { TZ: 'Pacific/Kiritimati' })).toBe(west);
    expect(await make(dist, { TZ: 'Europe/Amsterdam' })).toBe(west);
  });
});
