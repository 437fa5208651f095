import { expect, test } from 'vitest';
import { makeDesk } from '../../src/relay/desk.ts';
import type { Line } from '../../src/tracking/relay/line.ts';
import { readAnswered, type Said, write } from '../../src/tracking/relay/messages.ts';
import { makeScorm12 } from '../../src/tracking/scorm12/index.ts';
import { interactionWrites } from '../../src/tracking/scorm12/interactions.ts';
import { answer, passed, snapshot } from '../tracking/facts.ts';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { CHOSEN } from '../tracking/relay/pair.ts';

async function open(lms = makeLms12()) {
  const api = lms.launch();
  let now = 0;
  const tracker = makeScorm12(interactionWrites, { locate: async () => api, now: () => now });
  const opened = await tracker.open();
  if (!opened.ok) throw new Error(opened.error.kind);
  const desk = makeDesk(tracker, { ...opened.value, chosen: CHOSEN }, () => now);
  return { lms, desk, pass: (milliseconds: number) => (now += milliseconds), page: connect(desk) };
}

/** A page in the frame: what it says is heard at once. */
function connect(desk: ReturnType<typeof makeDesk>) {
  const answers: unknown[] = [];
  let hear: ((data: unknown) => void) | undefined;
  const line: Line = {
    listen: (next) => (hear = next),
    send: (text) => void answers.push(readAnswered(text)?.result),
    close: () => (hear = undefined),
  };
  desk.connect(line);
  const tell = (data: unknown) => hear?.(data);
  return { answers, tell, say: (said: Said) => tell(write(said)) };
}

test('what was saved is kept when the page asks so', async () => {
  const { lms, page } = await open();
  page.say({ n: 1, type: 'save', snapshot: snapshot({ suspendData: 'v1BBBB' }) });
  page.say({ n: 2, type: 'commit' });
  expect(lms.stored('suspend_data')).toBe('v1BBBB');
  expect(page.answers).toEqual([{ ok: true }]);
});

test('leaving needs no message: the last that was said is kept, and the session ended', async () => {
  const { lms, desk, page } = await open();
  page.say({
    n: 1,
    type: 'save',
    snapshot: snapshot({ outcome: passed(0.9), suspendData: 'v1C' }),
  });
  desk.end();
  expect(lms.stored('suspend_data')).toBe('v1C');
  expect(lms.stored('core.lesson_status')).toBe('passed');
  expect(lms.calls.at(-1)).toBe('LMSFinish');
  expect(lms.violations).toEqual([]);
});

test('where the site never answered nothing changes: not the progress, and not a pass', async () => {
  const { lms, desk, page } = await open();
  page.say({
    n: 1,
    type: 'save',
    snapshot: snapshot({ outcome: passed(0.9), suspendData: 'v1C' }),
  });
  desk.end();
  const later = await open(lms);
  later.desk.end();
  expect(lms.stored('suspend_data')).toBe('v1C');
  expect(lms.stored('core.lesson_status')).toBe('passed');
  expect(lms.violations).toEqual([]);
});

test('where the site never answered the first time, the course is incomplete and can be resumed', async () => {
  const { lms, desk } = await open();
  desk.end();
  expect(lms.stored('core.lesson_status')).toBe('incomplete');
  expect(lms.stored('core.exit')).toBe('suspend');
});

test('an answer that the platform did not take is told at the commit, and written when it can be', async () => {
  const { lms, page } = await open();
  lms.fault = (method) => (method === 'LMSSetValue' ? 'throw' : undefined);
  page.say({ n: 1, type: 'log', interaction: answer() });
  page.say({ n: 2, type: 'commit' });
  expect(page.answers).toEqual([expect.objectContaining({ ok: false })]);
  lms.fault = () => undefined;
  page.say({ n: 3, type: 'commit' });
  expect(page.answers.at(-1)).toEqual({ ok: true });
  expect(lms.calls.filter((call) => call.includes('interactions.0.id')).length).toBeGreaterThan(0);
});

test('what was heard is not heard again', async () => {
  const { lms, page } = await open();
  page.say({ n: 1, type: 'save', snapshot: snapshot({ suspendData: 'v1BBBB' }) });
  page.say({ n: 2, type: 'save', snapshot: snapshot({ suspendData: 'v1CCCC' }) });
  page.say({ n: 1, type: 'save', snapshot: snapshot({ suspendData: 'v1BBBB' }) });
  page.say({ n: 2, type: 'commit' });
  expect(page.answers).toEqual([]);
  page.say({ n: 3, type: 'commit' });
  expect(lms.stored('suspend_data')).toBe('v1CCCC');
});

test('what cannot be understood is not kept, and the page is told so', async () => {
  const { lms, page } = await open();
  page.tell(write({ n: 1, type: 'save', snapshot: { ...snapshot(), suspendData: 'é' } }));
  page.say({ n: 2, type: 'commit' });
  page.say({ n: 3, type: 'commit' });
  expect(page.answers).toEqual([expect.objectContaining({ ok: false }), { ok: true }]);
  expect(lms.stored('suspend_data') ?? '').toBe('');
});

test('a page that is loaded again goes on where it was, and the earlier one is not heard any more', async () => {
  const { lms, desk, page } = await open();
  page.say({ n: 1, type: 'save', snapshot: snapshot({ suspendData: 'v1BBBB' }) });
  page.say({ n: 2, type: 'close', snapshot: snapshot({ suspendData: 'v1CCCC' }) });
  expect(lms.calls.filter((call) => call.startsWith('LMSFinish'))).toEqual([]);
  const next = connect(desk);
  expect(desk.launch()).toMatchObject({ entry: 'resume', suspendData: 'v1CCCC', chosen: CHOSEN });
  page.say({ n: 3, type: 'save', snapshot: snapshot({ suspendData: 'v1DDDD' }) });
  next.say({ n: 1, type: 'commit' });
  expect(lms.stored('suspend_data')).toBe('v1CCCC');
});

test('the time is that of the launcher, whatever the page says', async () => {
  const { lms, desk, page, pass } = await open();
  pass(61_000);
  page.say({ n: 1, type: 'save', snapshot: snapshot({ sessionTime: 9_999_999 }) });
  desk.end();
  expect(lms.calls.filter((call) => call.includes('session_time')).at(-1)).toContain('0000:01:01');
});
