import { describe, expect, test } from 'vitest';
import { mayHaveWorked } from '../../../src/tracking/port.ts';
import { answer, completed, incomplete, passed, snapshot } from '../facts.ts';
import type { Shape } from '../fake.ts';
import { makeLms2004 } from '../fake-lms2004.ts';
import { opened, trackerOf } from './opened.ts';

const written = (calls: readonly string[]) => calls.filter((call) => !call.startsWith('GetValue'));

describe('the start: @spec scorm.md 4.3', () => {
  test('says suspend and incomplete, and has them kept, before anything else', async () => {
    const lms = makeLms2004();
    await opened(lms.launch());
    expect(written(lms.calls)).toEqual([
      'Initialize',
      'SetValue cmi.exit suspend',
      'SetValue cmi.completion_status incomplete',
      'Commit',
    ]);
    expect(lms.violations).toEqual([]);
  });

  test('knows mode, credit, entry and the learner, each asked once: @spec scorm.md 4.11', async () => {
    const lms = makeLms2004();
    const { launch } = await opened(lms.launch());
    expect(launch.learner).toEqual({ id: 'p-001', name: 'Jansen, Jan' });
    for (const name of ['mode', 'credit', 'entry', 'learner_id', 'learner_name'])
      expect(lms.calls.filter((call) => call === `GetValue cmi.${name}`)).toHaveLength(1);
  });

  test('opening twice initialises once: @spec scorm.md 7.1', async () => {
    const lms = makeLms2004();
    const { tracker, launch } = await opened(lms.launch());
    expect(await tracker.open()).toEqual({ ok: true, value: launch });
    expect(lms.calls.filter((call) => call === 'Initialize')).toHaveLength(1);
  });

  test('a page that was loaded again inside one session carries on after error 103', async () => {
    const lms = makeLms2004();
    const api = lms.launch();
    const first = await opened(api);
    first.tracker.save(snapshot());
    first.tracker.commit();
    const { tracker, launch } = await opened(api);
    expect(launch.suspendData).toBe(snapshot().suspendData);
    tracker.close(snapshot({ outcome: passed(1) }));
    expect(lms.stored('success_status')).toBe('passed');
    expect(lms.violations).toEqual(['103 Initialize ']);
  });

  test('a session that ended cannot begin again: reported, and never written to', async () => {
    const lms = makeLms2004();
    const api = lms.launch();
    (await opened(api)).tracker.close(snapshot());
    lms.calls.length = 0;
    const tracker = trackerOf(api);
    expect(await tracker.open()).toMatchObject({ ok: false, error: { code: '104' } });
    tracker.save(snapshot());
    tracker.close(snapshot());
    expect(lms.calls).toEqual(['Initialize']);
  });

  test.each([
    [undefined, undefined],
    ['', undefined],
    [0, undefined],
    [-0.5, undefined],
    [0.57, 57],
    ['0.8', 80],
    [1, 100],
    [80, undefined],
  ])('a scaled_passing_score of %j is a pass mark of %j', async (passing, mastery) => {
    expect((await opened(makeLms2004({ passing }).launch())).launch.mastery).toBe(mastery);
  });
});

describe('what a relaunch finds', () => {
  test('a crash after a commit loses nothing: @spec scorm.md 4.3', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    tracker.commit();
    const { launch } = await opened(lms.launch());
    expect(launch).toMatchObject({ entry: 'resume', location: 'les-2', suspendData: 'v1AAAA' });
  });

  test('time adds up over launches, and is told anew in each: @spec scorm.md 4.4', async () => {
    const lms = makeLms2004();
    for (const sessionTime of [59_996, 61_000])
      (await opened(lms.launch())).tracker.close(snapshot({ sessionTime }));
    expect(lms.stored('total_time')).toBe('PT121S');
  });

  test('nothing changed, nothing written but time and the first word', async () => {
    const lms = makeLms2004();
    (await opened(lms.launch())).tracker.close(snapshot({ outcome: passed(0.85) }));
    lms.calls.length = 0;
    (await opened(lms.launch())).tracker.close(snapshot({ outcome: passed(0.85) }));
    expect(written(lms.calls)).toEqual([
      'Initialize',
      'SetValue cmi.exit suspend',
      'Commit',
      'SetValue cmi.session_time PT1M',
      'Terminate',
    ]);
  });

  test.each([
    [passed(0.9), 'passed', '0.9'],
    [completed, 'unknown', undefined],
  ])('%j stays when the next launch is left half way', async (outcome, success, scaled) => {
    const lms = makeLms2004();
    (await opened(lms.launch())).tracker.close(snapshot({ outcome }));
    const { tracker } = await opened(lms.launch());
    tracker.close(snapshot({ outcome: incomplete, suspendData: 'v1NEW' }));
    expect(lms.stored('completion_status')).toBe('completed');
    expect(lms.stored('success_status')).toBe(success);
    expect(lms.stored('score.scaled')).toBe(scaled);
    expect(lms.stored('suspend_data')).toBe('v1NEW');
    expect(lms.violations).toEqual([]);
  });

  test('the score only once the test is passed, on every scale: @spec scorm.md 7.4, 7.6', async () => {
    const lms = makeLms2004({ passing: 0.8 });
    (await opened(lms.launch())).tracker.close(snapshot({ outcome: incomplete }));
    expect(lms.stored('score.raw')).toBeUndefined();
    (await opened(lms.launch())).tracker.close(snapshot({ outcome: passed(0.85), progress: 1 }));
    expect(['scaled', 'raw', 'min', 'max'].map((name) => lms.stored(`score.${name}`))).toEqual([
      '0.85',
      '85',
      '0',
      '100',
    ]);
    expect(lms.stored('progress_measure')).toBe('1');
  });
});

describe('attempts: @spec scorm.md 4.6', () => {
  test('open: what was passed is given back', async () => {
    const lms = makeLms2004();
    (await opened(lms.launch(), 'open')).tracker.close(snapshot({ outcome: passed(0.9) }));
    expect((await opened(lms.launch(), 'open')).launch.entry).toBe('resume');
  });

  test('new: after it was passed the next launch is blank', async () => {
    const lms = makeLms2004();
    (await opened(lms.launch(), 'new')).tracker.close(snapshot({ outcome: passed(0.9) }));
    expect((await opened(lms.launch(), 'new')).launch).toMatchObject({
      entry: 'fresh',
      suspendData: '',
    });
  });

  test('new: but not before the end, nor half way', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch(), 'new');
    tracker.save(snapshot({ outcome: passed(0.9) }));
    tracker.commit();
    expect(lms.stored('exit')).toBe('suspend');
    (await opened(lms.launch(), 'new')).tracker.close(snapshot({ outcome: incomplete }));
    expect(lms.stored('exit')).toBe('suspend');
  });
});

describe('looking only: @spec scorm.md 4.3, 7.2', () => {
  test.each(['review', 'browse'] as const)('a launch for %s writes nothing', async (mode) => {
    const lms = makeLms2004();
    (await opened(lms.launch())).tracker.close(snapshot({ outcome: passed(0.9) }));
    lms.mode = mode;
    lms.calls.length = 0;
    const { tracker, launch } = await opened(lms.launch());
    expect(launch).toMatchObject({ mode, suspendData: 'v1AAAA' });
    expect(tracker.save(snapshot()).ok).toBe(true);
    expect(tracker.log(answer()).ok).toBe(true);
    expect(tracker.commit().ok).toBe(true);
    tracker.close(snapshot());
    expect(written(lms.calls)).toEqual(['Initialize', 'Terminate']);
    expect(lms.stored('success_status')).toBe('passed');
  });
});

describe('the end', () => {
  test('writes what is new, no Commit, one Terminate, and is silent: @spec scorm.md 4.4', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot({ outcome: passed(0.85) }));
    lms.calls.length = 0;
    tracker.close(snapshot({ outcome: passed(0.85), sessionTime: 3_937_500 }));
    tracker.close(snapshot());
    tracker.save(snapshot());
    tracker.commit();
    expect(lms.calls).toEqual(['SetValue cmi.session_time PT1H5M37.5S', 'Terminate']);
    expect(lms.violations).toEqual([]);
  });

  test('terminates even where nothing can be written any more', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch());
    lms.fault = (method) => (method === 'SetValue' ? 'throw' : undefined);
    expect(tracker.close(snapshot())).toMatchObject({ ok: false, error: { kind: 'lms-threw' } });
    expect(lms.calls.at(-1)).toBe('Terminate');
  });
});

describe('answers of every shape: @spec scorm.md 4.3, 4.11', () => {
  test.each<Shape>(['strings', 'booleans', 'numbers', 'nothing'])('%s do', async (shape) => {
    const lms = makeLms2004({ shape });
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

describe('the journal of answers: @spec scorm.md 4.9', () => {
  test('goes on after the answers of earlier launches', async () => {
    const lms = makeLms2004();
    for (const score of [0, 1]) {
      const { tracker } = await opened(lms.launch());
      tracker.log(answer({ score }));
      tracker.close(snapshot());
    }
    expect(lms.stored('interactions.0.result')).toBe('incorrect');
    expect(lms.stored('interactions.1.result')).toBe('correct');
    expect(lms.violations).toEqual([]);
  });

  test('an answer that was refused half way is completed, its id not set again', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch());
    lms.fault = (_, element) => (element.endsWith('.result') ? { code: '101' } : undefined);
    expect(tracker.log(answer()).ok).toBe(false);
    lms.fault = () => undefined;
    expect(tracker.log(answer()).ok).toBe(true);
    tracker.close(snapshot());
    expect(lms.stored('interactions.0.result')).toBe('incorrect');
    expect(lms.stored('interactions.1.id')).toBeUndefined();
    expect(lms.violations).toEqual([]);
  });

  test.each(['401', '402'] as const)(
    'a platform without answers is asked once (%s)',
    async (missing) => {
      const lms = makeLms2004({ without: /interactions/, missing });
      const { tracker } = await opened(lms.launch());
      expect(tracker.log(answer()).ok).toBe(true);
      const before = lms.calls.length;
      expect(tracker.log(answer()).ok).toBe(true);
      expect(lms.calls).toHaveLength(before);
    },
  );
});

describe('faults', () => {
  test('a Commit that is refused without an error may have worked: @spec scorm.md 4.4', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    lms.fault = (method) => (method === 'Commit' ? { code: '0' } : undefined);
    const kept = tracker.commit();
    expect(!kept.ok && mayHaveWorked(kept.error)).toBe(true);
    lms.fault = () => undefined;
    expect(tracker.commit().ok).toBe(true);
    expect(lms.stored('suspend_data')).toBe('v1AAAA');
  });

  test('a Commit that answers null with 391 is tried again: @spec scorm.md 4.13, Cornerstone', async () => {
    const lms = makeLms2004();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    lms.fault = (method) => (method === 'Commit' ? { code: '391', answer: null } : undefined);
    expect(tracker.commit()).toMatchObject({ ok: false, error: { code: '391', call: 'Commit' } });
    expect(tracker.close(snapshot()).ok).toBe(true);
    expect(lms.stored('suspend_data')).toBe('v1AAAA');
  });

  test('first writes that were refused are made up for at the first save', async () => {
    const lms = makeLms2004();
    lms.fault = (method) => (method === 'SetValue' ? { code: '351' } : undefined);
    const { tracker } = await opened(lms.launch());
    lms.fault = () => undefined;
    tracker.save(snapshot());
    tracker.commit();
    expect(lms.stored('completion_status')).toBe('incomplete');
    expect(lms.stored('exit')).toBe('suspend');
  });
});

test('the log for the helpdesk says neither who the learner is nor what was answered', async () => {
  const { tracker } = await opened(makeLms2004().launch());
  for (let n = 0; n < 300; n++) tracker.save(snapshot({ suspendData: `v1${n}` }));
  tracker.log(answer());
  tracker.save(snapshot({ suspendData: 'v1SECRET' }));
  const calls = tracker.calls?.() ?? [];
  expect(calls).toHaveLength(200);
  const text = JSON.stringify(calls);
  expect(text).not.toMatch(/Jansen|p-001|v1SECRET/);
  expect(text).toContain('SetValue(cmi.suspend_data, <8>)');
  expect(text).toContain('SetValue(cmi.interactions.0.learner_response, <3>)');
});

test('six lessons and ten questions with every answer logged take at most 160 calls', async () => {
  const lms = makeLms2004();
  const { tracker } = await opened(lms.launch());
  for (let n = 0; n < 16; n++) {
    const isAnswer = n < 10;
    if (isAnswer) tracker.log(answer());
    const progress = isAnswer ? 0 : (n - 9) / 6;
    tracker.save(snapshot({ suspendData: `v1${n}`, progress, sessionTime: n * 60_000 }));
    tracker.commit();
  }
  tracker.close(snapshot({ outcome: passed(0.9), progress: 1, sessionTime: 20 * 60_000 }));
  expect(lms.calls.length).toBeLessThanOrEqual(160);
  expect(lms.calls.filter((call) => call === 'Commit').length).toBeLessThanOrEqual(25);
  expect(lms.violations).toEqual([]);
});
