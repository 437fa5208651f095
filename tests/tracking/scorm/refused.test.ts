import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import type { ScormTracker } from '../../../src/tracking/scorm/driver.ts';
import { answer, snapshot } from '../facts.ts';
import type { Fault } from '../fake.ts';
import { makeLms12 } from '../fake-lms12.ts';
import { makeLms2004 } from '../fake-lms2004.ts';
import { opened as opened12, trackerOf as trackerOf12 } from '../scorm12/opened.ts';
import { opened as opened2004, trackerOf as trackerOf2004 } from '../scorm2004/opened.ts';

/** A platform that refuses to write what matches, with an error. */
async function refusing(standard: string, element: RegExp, code: string) {
  const lms = standard === 'SCORM 1.2' ? makeLms12() : makeLms2004();
  const api = lms.launch();
  const { tracker }: { tracker: ScormTracker } = await (
    standard === 'SCORM 1.2' ? opened12 : opened2004
  )(api);
  const fault: (method: string, name: string) => Fault | undefined = (method, name) =>
    method.endsWith('SetValue') && element.test(name) ? { code } : undefined;
  lms.fault = fault;
  const asked = () => lms.calls.filter((call) => /Set/.test(call) && element.test(call)).length;
  return { lms, tracker, asked };
}

const first = answer({ id: makeId('v1') });
const second = answer({ id: makeId('v2') });

const NEVER = [
  ['SCORM 1.2', '405'],
  ['SCORM 1.2', '403'],
  ['SCORM 1.2', '201'],
  ['SCORM 2004', '351'],
  ['SCORM 2004', '406'],
  ['SCORM 2004', '407'],
  ['SCORM 2004', '408'],
] as const;
const NOT_NOW = [
  ['SCORM 1.2', '0'],
  ['SCORM 1.2', '101'],
  ['SCORM 2004', '0'],
  ['SCORM 2004', '101'],
  ['SCORM 2004', '391'],
] as const;

describe('refused for good: issue 4', () => {
  test.each(NEVER)('%s, %s: an answer goes without the part that is refused', async (...given) => {
    const { lms, tracker, asked } = await refusing(given[0], /interactions\.0\.result/, given[1]);
    expect(tracker.log(first).ok).toBe(true);
    expect(tracker.log(second).ok).toBe(true);
    tracker.commit();
    expect(asked()).toBe(1);
    expect(lms.stored('interactions.0.id')).toBe('v1');
    expect(lms.stored('interactions.1.id')).toBe('v2');
    expect(JSON.stringify(tracker.calls?.())).toContain('interactions.0.result');
  });

  test.each(NEVER)(
    '%s, %s: an answer without an id is dropped, the next takes its place',
    async (...given) => {
      const { lms, tracker } = await refusing(given[0], /interactions/, given[1]);
      expect(tracker.log(first).ok).toBe(true);
      lms.fault = () => undefined;
      expect(tracker.log(second).ok).toBe(true);
      tracker.commit();
      expect(lms.stored('interactions.0.id')).toBe('v2');
      expect(lms.stored('interactions.1.id')).toBeUndefined();
      expect(lms.violations).toEqual([]);
    },
  );

  test.each(NEVER)(
    '%s, %s: a bookmark is not asked again, and nobody is alarmed',
    async (...given) => {
      const { lms, tracker, asked } = await refusing(given[0], /location/, given[1]);
      expect(tracker.save(snapshot()).ok).toBe(true);
      expect(tracker.save(snapshot({ suspendData: 'v1B' })).ok).toBe(true);
      expect(tracker.commit().ok).toBe(true);
      expect(asked()).toBe(1);
      expect(lms.stored('suspend_data')).toBe('v1B');
    },
  );

  test.each(NEVER)('%s, %s: what the learner needs is asked again, and told', async (...given) => {
    const { lms, tracker } = await refusing(given[0], /suspend_data/, given[1]);
    expect(tracker.save(snapshot()).ok).toBe(false);
    lms.fault = () => undefined;
    expect(tracker.save(snapshot()).ok).toBe(true);
  });
});

describe('refused for now', () => {
  test.each(NOT_NOW)('%s, %s: the answer waits and is whole in the end', async (...given) => {
    const { lms, tracker } = await refusing(given[0], /interactions\.0\.(id|result)/, given[1]);
    expect(tracker.log(first).ok).toBe(false);
    lms.fault = () => undefined;
    expect(tracker.log(first).ok).toBe(true);
    tracker.commit();
    expect(lms.stored('interactions.0.id')).toBe('v1');
    expect(lms.stored('interactions.0.result')).toMatch(/wrong|incorrect/);
    expect(lms.violations).toEqual([]);
  });
});

test.each(['SCORM 1.2', 'SCORM 2004'])(
  '%s: a platform that refused to begin may be asked again, one that began is not',
  async (standard) => {
    const lms = standard === 'SCORM 1.2' ? makeLms12() : makeLms2004();
    const api = lms.launch();
    lms.fault = (method) => (/Initialize/.test(method) ? { code: '102' } : undefined);
    const tracker = (standard === 'SCORM 1.2' ? trackerOf12 : trackerOf2004)(api);
    const refused = await tracker.open();
    lms.fault = () => undefined;
    const begun = [await tracker.open(), await tracker.open()];
    const asked = lms.calls.filter((call) => call.includes('Initialize')).length;
    expect(begun.every(({ ok }) => ok)).toBe(true);
    expect([refused.ok, asked]).toEqual([false, 2]);
  },
);
