import { describe, expect, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import { makeLocal } from '../../src/tracking/local/index.ts';
import { done, type Tracker } from '../../src/tracking/port.ts';
import { makeScorm12 } from '../../src/tracking/scorm12/index.ts';
import { interactionWrites as writes12 } from '../../src/tracking/scorm12/interactions.ts';
import { makeScorm2004 } from '../../src/tracking/scorm2004/index.ts';
import { interactionWrites as writes2004 } from '../../src/tracking/scorm2004/interactions.ts';
import { makePlatform } from './cmi5/platform.ts';
import { answer, passed, snapshot } from './facts.ts';
import { makeLms12 } from './fake-lms12.ts';
import { makeLms2004 } from './fake-lms2004.ts';
import { makePair } from './relay/pair.ts';

/** A platform as a driver meets it: it can be opened again, break, and mend. */
type Platform = {
  readonly launch: () => Tracker;
  readonly breakDown: () => void;
  readonly mend: () => void;
  /** How often anything was written or committed so far. */
  readonly writes: () => number;
};

const WITHOUT_MASTERY = { id: 'https://example.org/au', moveOn: 'Completed' } as const;

const platforms: Readonly<Record<string, () => Platform>> = {
  'SCORM 1.2': () => {
    const lms = makeLms12();
    return {
      launch: () => {
        const api = lms.launch();
        return makeScorm12(writes12, { locate: async () => api, now: () => 0 });
      },
      breakDown: () => (lms.fault = () => 'throw'),
      mend: () => (lms.fault = () => undefined),
      writes: () => lms.calls.filter((call) => /^LMS(Set|Commit)/.test(call)).length,
    };
  },
  'SCORM 2004': () => {
    const lms = makeLms2004();
    return {
      launch: () => {
        const api = lms.launch();
        return makeScorm2004(
          { interactionWrites: writes2004 },
          { locate: async () => api, now: () => 0 },
        );
      },
      breakDown: () => (lms.fault = () => 'throw'),
      mend: () => (lms.fault = () => undefined),
      writes: () => lms.calls.filter((call) => /^(Set|Commit)/.test(call)).length,
    };
  },
  cmi5: () => {
    const platform = makePlatform();
    return {
      launch: () => platform.launch({ au: WITHOUT_MASTERY }),
      breakDown: () => (platform.fault = () => 'offline'),
      mend: () => (platform.fault = () => undefined),
      writes: () => platform.sent.filter(({ line }) => !line.startsWith('GET')).length,
    };
  },
  'the relay to a launcher': () => {
    const { lms, launch } = makePair();
    return {
      launch,
      breakDown: () => (lms.fault = () => 'throw'),
      mend: () => (lms.fault = () => undefined),
      writes: () => lms.calls.filter((call) => /^LMS(Set|Commit)/.test(call)).length,
    };
  },
  'the browser alone': () => {
    const kept = new Map<string, string>();
    let isBroken = false;
    let writes = 0;
    const storage = () => {
      if (isBroken) throw new DOMException('blocked', 'SecurityError');
      return {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => {
          writes += 1;
          kept.set(key, value);
        },
      };
    };
    return {
      launch: () => makeLocal({ document: makeId('module-een'), storage }),
      breakDown: () => (isBroken = true),
      mend: () => (isBroken = false),
      writes: () => writes,
    };
  },
};

async function opened(platform: Platform) {
  const tracker = platform.launch();
  const launch = await tracker.open();
  if (!launch.ok) throw new Error(`Not opened: ${launch.error.kind}`);
  return { tracker, launch: launch.value };
}

describe.each(Object.entries(platforms))('A tracker for %s', (_, make) => {
  test('opens afresh for a learner who was never here', async () => {
    const { launch } = await opened(make());
    expect(launch).toMatchObject({ mode: 'normal', entry: 'fresh', suspendData: '' });
    expect(launch.location).toBeUndefined();
    expect(launch.mastery).toBeUndefined();
  });

  test('gives back at the next launch what was saved and committed, though never closed', async () => {
    const platform = make();
    const { tracker } = await opened(platform);
    expect(tracker.save(snapshot({ suspendData: 'v1BBBB' })).ok).toBe(true);
    expect((await tracker.commit()).ok).toBe(true);
    const { launch } = await opened(platform);
    expect(launch).toMatchObject({ entry: 'resume', suspendData: 'v1BBBB' });
  });

  test('keeps the last snapshot on closing', async () => {
    const platform = make();
    const { tracker } = await opened(platform);
    expect((await tracker.close(snapshot({ suspendData: 'v1CCCC' }))).ok).toBe(true);
    expect((await opened(platform)).launch).toMatchObject({
      entry: 'resume',
      suspendData: 'v1CCCC',
    });
  });

  test('gives the answers back after the course was passed', async () => {
    const platform = make();
    const { tracker } = await opened(platform);
    await tracker.close(snapshot({ outcome: passed(0.9), suspendData: 'v1DDDD' }));
    expect((await opened(platform)).launch).toMatchObject({
      entry: 'resume',
      suspendData: 'v1DDDD',
    });
  });

  test('writes nothing that the platform already holds', async () => {
    const platform = make();
    const { tracker } = await opened(platform);
    tracker.save(snapshot());
    await tracker.commit();
    const before = platform.writes();
    expect(tracker.save(snapshot()).ok).toBe(true);
    expect((await tracker.commit()).ok).toBe(true);
    expect(platform.writes()).toBe(before);
  });

  test('writes nothing after it was closed, and says nothing about it', async () => {
    const platform = make();
    const { tracker } = await opened(platform);
    await tracker.close(snapshot());
    const before = platform.writes();
    const late = snapshot({ suspendData: 'v1ZZZZ', sessionTime: 90_000 });
    expect([
      tracker.save(late),
      tracker.log(answer()),
      await tracker.commit(),
      await tracker.close(late),
    ]).toEqual([done, done, done, done]);
    expect(platform.writes()).toBe(before);
  });

  test('tells of a platform that broke down, and delivers when it is back', async () => {
    const platform = make();
    const { tracker } = await opened(platform);
    platform.breakDown();
    const results = [tracker.save(snapshot()), await tracker.commit()];
    expect(results.every(({ ok }) => ok)).toBe(false);
    platform.mend();
    expect(tracker.save(snapshot()).ok).toBe(true);
    expect((await tracker.commit()).ok).toBe(true);
    expect((await opened(platform)).launch.suspendData).toBe(snapshot().suspendData);
  });

  test('never throws at its caller, whatever the platform does', async () => {
    const platform = make();
    platform.breakDown();
    const tracker = platform.launch();
    await expect(tracker.open()).resolves.toBeDefined();
    expect(tracker.save(snapshot())).toBeDefined();
    expect(tracker.log(answer())).toBeDefined();
    expect(await tracker.commit()).toBeDefined();
    expect(await tracker.close(snapshot())).toBeDefined();
  });

  test('logs an answer without complaint', async () => {
    const { tracker } = await opened(make());
    expect(tracker.log(answer()).ok).toBe(true);
  });
});
