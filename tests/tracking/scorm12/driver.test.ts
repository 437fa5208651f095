import { describe, expect, test } from 'vitest';
import { answer, completed, incomplete, passed, snapshot } from '../facts.ts';
import { makeLms12, type Shape } from '../fake-lms12.ts';
import { opened, trackerOf } from './opened.ts';

describe('the start: @spec scorm.md 4.3', () => {
  test('says incomplete and suspend, and has them kept, before anything else', async () => {
    const lms = makeLms12();
    await opened(lms.launch());
    expect(lms.calls[0]).toBe('LMSInitialize');
    expect(lms.calls.filter((call) => !call.startsWith('LMSGetValue'))).toEqual([
      'LMSInitialize',
      'LMSSetValue cmi.core.lesson_status incomplete',
      'LMSSetValue cmi.core.exit suspend',
      'LMSCommit',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test('opening twice initialises once: @spec scorm.md 7.1', async () => {
    const lms = makeLms12();
    const { tracker, launch } = await opened(lms.launch());
    expect(await tracker.open()).toEqual({ ok: true, value: launch });
    expect(lms.calls.filter((call) => call === 'LMSInitialize')).toHaveLength(1);
  });

  test('a page that was loaded again inside one session carries on after error 101', async () => {
    const lms = makeLms12();
    const api = lms.launch();
    const first = await opened(api);
    first.tracker.save(snapshot());
    first.tracker.commit();
    const { tracker, launch } = await opened(api);
    expect(launch.suspendData).toBe(snapshot().suspendData);
    tracker.close(snapshot({ outcome: passed(1) }));
    expect(lms.stored('core.lesson_status')).toBe('passed');
    expect(lms.violations).toEqual(['101 LMSInitialize ']);
  });

  test('a platform that refuses to begin is reported, and never written to', async () => {
    const lms = makeLms12();
    lms.fault = (method) => (method === 'LMSInitialize' ? { code: '103' } : undefined);
    const tracker = trackerOf(lms.launch());
    expect(await tracker.open()).toEqual({
      ok: false,
      error: {
        kind: 'lms-rejected',
        call: 'LMSInitialize',
        code: '103',
        diagnostic: 'diagnostic of 103',
      },
    });
    tracker.save(snapshot());
    tracker.close(snapshot());
    expect(lms.calls).toEqual(['LMSInitialize']);
  });

  test('without a platform there is nothing to open', async () => {
    const tracker = trackerOf(undefined);
    expect(await tracker.open()).toEqual({ ok: false, error: { kind: 'no-lms' } });
    expect(tracker.save(snapshot())).toEqual({ ok: false, error: { kind: 'no-lms' } });
  });

  test('knows the learner, once: @spec scorm.md 4.11', async () => {
    const { launch } = await opened(makeLms12().launch());
    expect(launch.learner).toEqual({ id: 'p-001', name: 'Jansen, Jan' });
  });

  test.each([
    [undefined, undefined],
    [0, undefined],
    [75, 75],
    [100, 100],
    [101, undefined],
  ])('a mastery score of %j is %j to us', async (mastery, known) => {
    expect((await opened(makeLms12({ mastery }).launch())).launch.mastery).toBe(known);
  });
});

describe('what a relaunch finds', () => {
  test('a crash after a commit loses nothing: @spec scorm.md 4.3', async () => {
    const lms = makeLms12();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    tracker.commit();
    const { launch } = await opened(lms.launch());
    expect(launch).toMatchObject({ entry: 'resume', location: 'les-2', suspendData: 'v1AAAA' });
  });

  test('time adds up over launches, and is told anew in each: @spec scorm.md 4.4', async () => {
    const lms = makeLms12();
    for (const sessionTime of [59_996, 61_000])
      (await opened(lms.launch())).tracker.close(snapshot({ sessionTime }));
    expect(lms.stored('core.total_time')).toBe('0000:02:01.00');
  });

  test.each([
    [passed(0.9), 'passed'],
    [completed, 'completed'],
  ])(
    '%j stays when the next launch is left half way: @spec scorm.md 4.3',
    async (outcome, status) => {
      const lms = makeLms12();
      (await opened(lms.launch())).tracker.close(snapshot({ outcome }));
      const { tracker } = await opened(lms.launch());
      tracker.save(snapshot({ outcome: incomplete, suspendData: 'v1NEW' }));
      tracker.close(snapshot({ outcome: incomplete, suspendData: 'v1NEW' }));
      expect(lms.stored('core.lesson_status')).toBe(status);
      expect(lms.stored('suspend_data')).toBe('v1NEW');
      expect(lms.violations).toEqual([]);
    },
  );

  test('a mastery score at the end does not undo a launch without a final test: @spec scorm.md 7.4', async () => {
    const lms = makeLms12({ mastery: 80 });
    (await opened(lms.launch())).tracker.close(snapshot({ outcome: incomplete }));
    expect(lms.stored('core.lesson_status')).toBe('incomplete');
    expect(lms.stored('core.score.raw')).toBeUndefined();
  });
});

describe('looking only: @spec scorm.md 4.3, 7.2', () => {
  test.each(['review', 'browse'] as const)(
    'a launch for %s writes nothing at all',
    async (mode) => {
      const lms = makeLms12();
      (await opened(lms.launch())).tracker.close(snapshot({ outcome: passed(0.9) }));
      lms.mode = mode;
      lms.calls.length = 0;
      const { tracker, launch } = await opened(lms.launch());
      expect(launch).toMatchObject({ mode, suspendData: 'v1AAAA' });
      expect(tracker.save(snapshot()).ok).toBe(true);
      expect(tracker.log(answer()).ok).toBe(true);
      expect(tracker.commit().ok).toBe(true);
      tracker.close(snapshot());
      expect(lms.calls.filter((call) => !call.startsWith('LMSGetValue'))).toEqual([
        'LMSInitialize',
        'LMSFinish',
      ]);
      expect(lms.stored('core.lesson_status')).toBe('passed');
    },
  );
});

describe('the end', () => {
  test('writes time and exit, commits, finishes, and is silent: @spec scorm.md 4.4, 4.6', async () => {
    const lms = makeLms12();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot({ outcome: passed(0.85) }));
    lms.calls.length = 0;
    tracker.close(snapshot({ outcome: passed(0.85), sessionTime: 3_937_500 }));
    tracker.close(snapshot());
    tracker.save(snapshot());
    tracker.commit();
    tracker.log(answer());
    expect(lms.calls).toEqual([
      'LMSSetValue cmi.core.session_time 0001:05:37.50',
      'LMSSetValue cmi.core.exit',
      'LMSCommit',
      'LMSFinish',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test('finishes even where nothing can be written any more', async () => {
    const lms = makeLms12();
    const { tracker } = await opened(lms.launch());
    lms.fault = (method) => (method === 'LMSSetValue' ? 'throw' : undefined);
    expect(tracker.close(snapshot())).toMatchObject({ ok: false, error: { kind: 'lms-threw' } });
    expect(lms.calls.at(-1)).toBe('LMSFinish');
  });
});

describe('answers of every shape: @spec scorm.md 4.3, 4.11', () => {
  test.each<Shape>(['strings', 'booleans', 'numbers', 'nothing'])('%s do', async (shape) => {
    const lms = makeLms12({ shape });
    const { tracker, launch } = await opened(lms.launch());
    expect(launch).toMatchObject({ mode: 'normal', entry: 'fresh', suspendData: '' });
    const results = [
      tracker.save(snapshot()),
      tracker.log(answer()),
      tracker.commit(),
      tracker.close(snapshot()),
    ];
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(lms.violations).toEqual([]);
  });
});

test('six lessons and ten questions with every answer logged take at most 160 calls: issue 4', async () => {
  const lms = makeLms12();
  const { tracker } = await opened(lms.launch());
  for (let n = 0; n < 16; n++) {
    if (n < 10) tracker.log(answer());
    tracker.save(snapshot({ suspendData: `v1${n}`, sessionTime: n * 60_000 }));
    tracker.commit();
  }
  tracker.close(snapshot({ outcome: passed(0.9), sessionTime: 20 * 60_000 }));
  expect(lms.calls.length).toBeLessThanOrEqual(160);
  expect(lms.violations).toEqual([]);
});

test('the time is told by five minutes, and to the second at the end', async () => {
  const lms = makeLms12();
  const { tracker } = await opened(lms.launch());
  for (const minutes of [1, 2, 5, 6, 7])
    tracker.save(snapshot({ sessionTime: minutes * 60_000 + 500 }));
  tracker.close(snapshot({ sessionTime: 8 * 60_000 + 500 }));
  expect(lms.calls.filter((call) => call.includes('session_time'))).toEqual([
    'LMSSetValue cmi.core.session_time 0000:01:00.50',
    'LMSSetValue cmi.core.session_time 0000:06:00.50',
    'LMSSetValue cmi.core.session_time 0000:08:00.50',
  ]);
});
