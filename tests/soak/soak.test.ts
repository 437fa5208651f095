import { expect, test } from 'vitest';
import { bundleCourse } from './computer.ts';
import { live } from './life.ts';

const SEED = 4;

test('25 learners, each with troubles of their own, lose nothing and report nothing twice', async () => {
  const code = await bundleCourse();
  for (let n = 0; n < 25; n++) {
    const { problems } = await live(code, SEED, n);
    expect(problems, `npm run test:soak -- --seed ${SEED} --learner ${n}`).toEqual([]);
  }
});
