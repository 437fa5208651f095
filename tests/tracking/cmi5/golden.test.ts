import { expect, test } from 'vitest';
import { answer, passed, snapshot } from '../facts.ts';
import { makePlatform, opened } from './platform.ts';

/**
 * Two sessions of one learner, request by request: half way and left, then passed. Addresses are written
 * out, so that whoever builds a platform can read what to expect.
 */
test('what a course says, request by request, is the golden log', async () => {
  const platform = makePlatform();
  const first = await opened(platform);
  first.tracker.log(answer({ at: platform.clock }));
  first.tracker.save(snapshot());
  await first.tracker.commit();
  await first.tracker.close(snapshot({ sessionTime: 61_500 }));

  const second = await opened(platform);
  second.tracker.save(
    snapshot({ outcome: passed(0.9), progress: 1, suspendData: 'v1BBBB', sessionTime: 125_000 }),
  );
  await second.tracker.commit();
  await second.tracker.close(
    snapshot({ outcome: passed(0.9), progress: 1, suspendData: 'v1BBBB', sessionTime: 130_000 }),
  );

  expect(platform.lrs.violations()).toEqual([]);
  const log = platform.sent.map(({ line, body }) => [decodeURIComponent(line), body].join('\n'));
  await expect(`${log.join('\n')}\n`).toMatchFileSnapshot('../../golden/cmi5.calls.txt');
});
