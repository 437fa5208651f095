import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import { answer, passed, snapshot } from '../facts.ts';
import { makeLms12 } from '../fake-lms12.ts';
import { opened } from './opened.ts';

describe('what a platform may leave out is asked once: @spec scorm.md 4.9, 4.11', () => {
  test.each(['401', '201'] as const)('interactions (%s)', async (missing) => {
    const lms = makeLms12({ without: /interactions/, missing });
    const { tracker } = await opened(lms.launch());
    expect([tracker.log(answer()), tracker.log(answer())].every(({ ok }) => ok)).toBe(true);
    expect(lms.calls.filter((call) => call.includes('interactions'))).toEqual([
      'LMSGetValue cmi.interactions._children',
    ]);
  });

  test.each(['401', '201'] as const)('the limits of the score (%s)', async (missing) => {
    const lms = makeLms12({ without: /score\.m/, missing });
    const { tracker } = await opened(lms.launch());
    for (const share of [0.8, 0.9])
      expect(tracker.save(snapshot({ outcome: passed(share) })).ok).toBe(true);
    expect(lms.calls.filter((call) => call.includes('score.m'))).toHaveLength(2);
    tracker.commit();
    expect(lms.stored('core.score.raw')).toBe('90');
  });

  test('mode, mastery score and entry', async () => {
    const lms = makeLms12({ without: /lesson_mode|student_data|entry/ });
    const { launch } = await opened(lms.launch());
    expect(launch).toMatchObject({ mode: 'normal', entry: 'fresh' });
    expect(launch.mastery).toBeUndefined();
  });
});

describe('the journal of answers: @spec scorm.md 4.9', () => {
  test('goes on after the answers of earlier launches', async () => {
    const lms = makeLms12();
    for (const share of [0, 1]) {
      const { tracker } = await opened(lms.launch());
      tracker.log(answer({ score: share }));
      tracker.close(snapshot());
    }
    expect(lms.stored('interactions.0.result')).toBe('wrong');
    expect(lms.stored('interactions.1.result')).toBe('correct');
    expect(lms.violations).toEqual([]);
  });

  test('an answer that was refused and is logged again stands there once', async () => {
    const lms = makeLms12();
    const { tracker } = await opened(lms.launch());
    lms.fault = (_, element) => (element.endsWith('.result') ? { code: '101' } : undefined);
    expect(tracker.log(answer()).ok).toBe(false);
    lms.fault = () => undefined;
    expect(tracker.log(answer()).ok).toBe(true);
    tracker.close(snapshot());
    expect(lms.stored('interactions.0.result')).toBe('wrong');
    expect(lms.stored('interactions.1.id')).toBeUndefined();
  });
});

describe('the log for the helpdesk: @spec scorm.md 4.11', () => {
  test('holds the last 200 calls', async () => {
    const { tracker } = await opened(makeLms12().launch());
    for (let n = 0; n < 300; n++) tracker.save(snapshot({ location: makeId(`les-${n}`) }));
    const calls = tracker.calls?.() ?? [];
    expect(calls).toHaveLength(200);
    expect(calls.at(-1)).toEqual({
      at: 1,
      call: 'LMSSetValue(cmi.core.lesson_location, les-299)',
      answer: 'true',
    });
  });

  test('says neither who the learner is nor what was answered', async () => {
    const lms = makeLms12();
    const { tracker } = await opened(lms.launch());
    tracker.save(snapshot());
    tracker.log(answer());
    const text = JSON.stringify(tracker.calls?.());
    expect(text).not.toMatch(/Jansen|p-001|v1AAAA/);
    expect(text).toContain('LMSSetValue(cmi.suspend_data, <6>)');
    expect(text).toContain('LMSSetValue(cmi.interactions.0.student_response, <1>)');
  });
});
