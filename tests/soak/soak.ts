import { parseArgs } from 'node:util';
import { bundleCourse } from './computer.ts';
import { live } from './life.ts';

/** Many learners, one after the other; or one of them again, with their story. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    learner: { type: 'string' },
    learners: { type: 'string', default: '500' },
  },
});
const seed = Number(values.seed);
const one = values.learner === undefined ? undefined : Number(values.learner);
const all =
  one === undefined ? Array.from({ length: Number(values.learners) }, (_, n) => n) : [one];

console.log(`Seed ${seed}`);
const code = await bundleCourse();
const counts: Record<string, number> = {};
let failed = 0;
for (const n of all) {
  const { standard, launches, problems, story } = await live(code, seed, n);
  counts[standard] = (counts[standard] ?? 0) + 1;
  counts['launches'] = (counts['launches'] ?? 0) + launches;
  if (one !== undefined) console.log([standard, ...story].join('\n'));
  if (problems.length === 0) continue;
  failed += 1;
  console.log(`Learner ${n} (${standard}): npm run test:soak -- --seed ${seed} --learner ${n}`);
  for (const problem of problems) console.log(`  ${problem}`);
}
console.log(counts);
console.log(
  failed === 0 ? 'Nothing lost, nothing twice.' : `${failed} of ${all.length} went wrong.`,
);
process.exitCode = failed === 0 ? 0 : 1;
