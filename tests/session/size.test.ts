import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const ENTRY = '\0entry';
const root = new URL('../../', import.meta.url).pathname;

/** All doors of the session and one driver, as one minified file; in kB as it travels. */
async function weigh(...driver: readonly string[]): Promise<number> {
  const doors = ['session/index', 'session/page', 'session/platform', ...driver];
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'one-driver',
        resolveId: (id, _, { kind }) => {
          if (id === 'entry') return ENTRY;
          // What else is fetched is another driver's, or weighed as a door.
          if (kind === 'dynamic-import') return { id: 'later', external: true };
          // The core and the store are others' business.
          return /^nanostores$|\/core\//.test(id) ? { id: 'core', external: true } : null;
        },
        load: (id) =>
          id === ENTRY
            ? doors.map((door) => `export * from '${root}src/${door}.ts';`).join('')
            : null,
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true, codeSplitting: false });
  const code = output.map((file) => ('code' in file ? file.code : '')).join('');
  return gzipSync(asInSite(code), { level: 9 }).length / 1000;
}

/** A chunk of the site calls what it exports, and what it takes from another, by one letter. */
const asInSite = (code: string) =>
  code.replace(/export\{[^}]*\};?\s*$/, '').replace(/(?<=[{,])(\w)\w*(?= as )/g, '$1');

const DRIVERS = [
  ['SCORM 1.2', 8, 8.5, ['tracking/scorm12/index'], 'tracking/scorm12/interactions'],
  ['SCORM 2004', 8, 8.6, ['tracking/scorm2004/index'], 'tracking/scorm2004/interactions'],
  ['cmi5', 10, 10.3, ['tracking/cmi5/index'], 'tracking/scorm2004/words'],
] as const;

// docs/decisions/2026-11-23-session-size.md
test.each(DRIVERS)(
  'session and tracking together take, for %s, at most %d kB, and %d where answers are told',
  async (_, most, withAnswers, driver, words) => {
    const size = await weigh(...driver);
    expect(size).toBeGreaterThan(5);
    expect(size).toBeLessThanOrEqual(most);
    expect(await weigh(...driver, words)).toBeLessThanOrEqual(withAnswers);
  },
);
