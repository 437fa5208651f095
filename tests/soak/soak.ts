import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/chromium.ts';
import { cutPackages, liveInChromium } from './chromium.ts';
import { bundleCourse } from './computer.ts';
import { live } from './life.ts';

/** Many learners, one after the other, and some of them in real Chromium; or one again, with their story. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    learners: { type: 'string', default: '500' },
    learner: { type: 'string' },
    chromium: { type: 'string', default: '20' },
    'chromium-learner': { type: 'string' },
  },
});
const seed = Number(values.seed);
const { learner, 'chromium-learner': inChromium } = values;
const isOne = learner !== undefined || inChromium !== undefined;

/** One of them, nobody as another one was asked for, or all. */
const numbers = (one: string | undefined, all: string): readonly number[] =>
  one === undefined ? Array.from({ length: isOne ? 0 : Number(all) }, (_, n) => n) : [Number(one)];

type Lived = {
  readonly standard: string;
  readonly problems: readonly string[];
  readonly story: readonly string[];
};

const counts: Record<string, number> = {};
let failed = 0;

async function all(some: readonly number[], flag: string, lived: (n: number) => Promise<Lived>) {
  for (const n of some) {
    const { standard, problems, story } = await lived(n);
    counts[standard] = (counts[standard] ?? 0) + 1;
    if (isOne) console.log(story.join('\n'));
    if (problems.length === 0) continue;
    failed += 1;
    console.log(`(${standard}): npm run test:soak -- --seed ${seed} --${flag} ${n}`);
    for (const problem of problems) console.log(`  ${problem}`);
  }
}

console.log(`Seed ${seed}`);
const inNode = numbers(learner, values.learners);
const code = inNode.length > 0 ? await bundleCourse() : '';
await all(inNode, 'learner', (n) => live(code, seed, n));
const some = numbers(inChromium, values.chromium);
if (some.length > 0) {
  const packages = await cutPackages();
  const browser = await launchChromium();
  await all(some, 'chromium-learner', (n) => liveInChromium(browser, packages, seed, n));
  await browser.close();
}
console.log(counts);
console.log(failed === 0 ? 'Nothing lost, nothing twice.' : `${failed} went wrong.`);
process.exitCode = failed === 0 ? 0 : 1;
