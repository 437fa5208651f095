import { describe, expect, test } from 'vitest';
import { mayHaveWorked } from '../../../src/tracking/port.ts';
import { snapshot } from '../facts.ts';
import { makeLms12 } from '../fake-lms12.ts';
import { opened } from './opened.ts';

const refusing = (method: string, code: string, answered?: unknown) => {
  const lms = makeLms12();
  return {
    lms,
    on: () =>
      (lms.fault = (called) =>
        called === method
          ? { code, ...(answered !== undefined && { answer: answered }) }
          : undefined),
  };
};

describe('faults', () => {
  test('"false" without an error is a failure on Set: @spec architecture.md 4', async () => {
    const { lms, on } = refusing('LMSSetValue', '0');
    const { tracker } = await opened(lms.launch());
    on();
    expect(tracker.save(snapshot())).toEqual({
      ok: false,
      error: {
        kind: 'lms-rejected',
        call: 'LMSSetValue cmi.core.lesson_location',
        code: '0',
        diagnostic: 'diagnostic of 0',
      },
    });
  });

  test('on Commit it may have worked: told, to be tried again, and not to alarm: @spec scorm.md 4.4', async () => {
    const { lms, on } = refusing('LMSCommit', '0');
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    on();
    const kept = tracker.commit();
    expect(!kept.ok && mayHaveWorked(kept.error)).toBe(true);
    lms.fault = () => undefined;
    expect(tracker.commit().ok).toBe(true);
    expect(lms.stored('suspend_data')).toBe('v1AAAA');
  });

  test('on Commit with an error it did not', async () => {
    const { lms, on } = refusing('LMSCommit', '391');
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    on();
    const kept = tracker.commit();
    expect(!kept.ok && mayHaveWorked(kept.error)).toBe(false);
  });

  test('a refused value is written again at the next save, the others are not', async () => {
    const lms = makeLms12();
    const { tracker } = await opened(lms.launch());
    lms.fault = (_, element) => (element === 'cmi.suspend_data' ? { code: '101' } : undefined);
    expect(tracker.save(snapshot()).ok).toBe(false);
    lms.fault = () => undefined;
    lms.calls.length = 0;
    expect(tracker.save(snapshot()).ok).toBe(true);
    expect(lms.calls).toEqual(['LMSSetValue cmi.suspend_data v1AAAA']);
  });

  test('a value that may have been taken, as the platform threw, is not left there when it changes back', async () => {
    const lms = makeLms12();
    const api = lms.launch();
    let isBroken = false;
    const set = (element: string, value: string) => {
      const answer = (api['LMSSetValue'] as (...args: readonly string[]) => unknown)(
        element,
        value,
      );
      if (isBroken) throw new Error('NetworkError: it keeps what it is told at once');
      return answer;
    };
    const { tracker } = await opened({ ...api, LMSSetValue: set });
    tracker.save(snapshot({ suspendData: 'v1HIER' }));
    isBroken = true;
    expect(tracker.save(snapshot({ suspendData: 'v1DAAR' })).ok).toBe(false);
    isBroken = false;
    expect(tracker.save(snapshot({ suspendData: 'v1HIER' })).ok).toBe(true);
    tracker.commit();
    expect(lms.stored('suspend_data')).toBe('v1HIER');
  });

  test('first writes that were refused are made up for at the first save', async () => {
    const lms = makeLms12();
    lms.fault = (method) => (method === 'LMSSetValue' ? { code: '101' } : undefined);
    const { tracker } = await opened(lms.launch());
    lms.fault = () => undefined;
    tracker.save(snapshot());
    tracker.commit();
    expect(lms.stored('core.lesson_status')).toBe('incomplete');
    expect(lms.stored('core.exit')).toBe('suspend');
  });

  test('a platform whose window closed: its methods are gone, ours say so: @spec scorm.md 4.2, 4.11', async () => {
    const api: Record<string, unknown> = { ...makeLms12().launch() };
    const { tracker } = await opened(api);
    for (const method of Object.keys(api)) delete api[method];
    expect(tracker.save(snapshot())).toMatchObject({ ok: false, error: { kind: 'lms-threw' } });
    expect(() => tracker.close(snapshot())).not.toThrow();
  });

  test.each(['LMSGetLastError', 'LMSGetDiagnostic'])(
    'a platform whose %s throws is no worse than one that throws',
    async (method) => {
      const lms = makeLms12();
      const api = lms.launch();
      const { tracker } = await opened({
        ...api,
        [method]: () => {
          throw new Error('no');
        },
      });
      lms.fault = () => ({ code: '101' });
      expect(tracker.save(snapshot())).toMatchObject({ ok: false, error: { kind: 'lms-threw' } });
    },
  );
});
