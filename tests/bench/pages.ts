import { existsSync } from 'node:fs';
import { launchChromium } from '../browser/chromium.ts';
import { host } from './host.ts';
import { slowLine } from './slow-line.ts';

/** The pages of two builds, the course and `tests/fixtures/kinds`, as a learner meets them; never a test. */
const [folder = 'dist', fixture = '.cache/kinds-dist'] = process.argv.slice(2);
const HOME = '';
const MODULE = 'modules/veilig-werken/';
const TERMS = 'begrippen/';

const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;

/** Lighthouse's marks out of 100, as a phone on a slow line (its own default). */
async function marks(origin: string): Promise<void> {
  const { default: lighthouse } = await import('lighthouse');
  const port = 9333;
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  console.log(`\nLighthouse             ${CATEGORIES.join('  ')}  CLS`);
  for (const path of [HOME, MODULE, TERMS]) {
    const result = await lighthouse(`${origin}${path}`, {
      port,
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result) throw new Error(`Lighthouse said nothing of /${path}`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map((name) => {
      const mark = ((categories[name]?.score ?? NaN) * 100).toFixed(0);
      return mark.padStart(name.length);
    });
    const shift = audits['cumulative-layout-shift']?.numericValue?.toFixed(3);
    console.log(`  ${`/${path}`.padEnd(21)}${scores.join('  ')}  ${shift}`);
    for (const { score, scoreDisplayMode, title, displayValue } of Object.values(audits))
      if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
        console.log(`      ${score}  ${title} ${displayValue ?? ''}`);
  }
  await browser.close();
}

for (const build of [folder, fixture])
  if (!existsSync(build)) throw new Error(`No build in ${build}`);
await slowLine(fixture, 'modules/zes-lessen/');
await slowLine(folder, MODULE);
const { origin, close } = await host(folder);
await marks(origin);
close();
