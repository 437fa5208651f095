import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const ENTRY = '\0entry';
const root = new URL('../../', import.meta.url).pathname;

/** Both doors of the session and one driver, as one minified file; in kB as it travels. */
async function weigh(driver: string): Promise<number> {
  const source = `export * from '${root}src/session/index.ts';
export * as page from '${root}src/session/page.ts';
export * as driver from '${root}src/tracking/${driver}/index.ts';`;
  const bundle = await rolldown({
    input: 'entry',
    // The core and the store are others' business.
    external: [/nanostores/, /\/core\//],
    plugins: [
      {
        name: 'one-driver',
        resolveId: (id) =>
          id === 'entry'
            ? ENTRY
            : /\.\.\/tracking\/\w+\/index\.ts$/.test(id)
              ? { id, external: true }
              : null,
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ minify: true, codeSplitting: false });
  const code = output.map((file) => ('code' in file ? file.code : '')).join('');
  return gzipSync(code, { level: 9 }).length / 1000;
}

test.each(['scorm12', 'scorm2004'])(
  'session and tracking together take at most 9.4 kB for %s: docs/decisions, 23 November 2026',
  async (driver) => {
    const size = await weigh(driver);
    expect(size).toBeGreaterThan(5);
    expect(size).toBeLessThanOrEqual(9.4);
  },
);
