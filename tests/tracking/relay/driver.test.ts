import { expect, test } from 'vitest';
import { makeRelay } from '../../../src/tracking/relay/index.ts';
import { lineOf } from '../../../src/tracking/relay/line.ts';
import { type Reply, readSaid, write } from '../../../src/tracking/relay/messages.ts';
import type { Launch } from '../../../src/tracking/port.ts';
import { answer, snapshot } from '../facts.ts';
import { CHOSEN, DOCUMENT, LMS, makeWindow } from './pair.ts';

const LAUNCH: Launch = {
  learner: { id: 'abc', name: '' },
  mode: 'normal',
  entry: 'resume',
  suspendData: 'v1AAAA',
  chosen: CHOSEN,
};

const welcome = (nonce: string, value: Launch = LAUNCH): Reply => ({
  type: 'welcome',
  nonce,
  opened: { ok: true, value },
});

const NO_LMS = { ok: false, error: { kind: 'no-lms' } };

/** Which of two comes first: an answer, or an empty queue. */
const nowOr = <T>(promise: Promise<T>) =>
  Promise.race([promise, new Promise<'waiting'>((resolve) => setImmediate(resolve, 'waiting'))]);

function framed() {
  const page = makeWindow();
  return { page, tracker: makeRelay(DOCUMENT, page.world) };
}

async function connected(launch: Launch = LAUNCH) {
  const { page, tracker } = framed();
  const opening = tracker.open();
  const { port1, port2 } = new MessageChannel();
  const heard: unknown[] = [];
  lineOf(port1).listen((data) => heard.push(readSaid(data)));
  page.reply(welcome(page.nonce(), launch), { ports: [port2] });
  return { tracker, opened: await opening, above: lineOf(port1), heard };
}

test('the page says hello to each origin that may frame it, and to no other', () => {
  const origins = [LMS, 'https://inhoud.example.nl'];
  const page = makeWindow(origins);
  void makeRelay(DOCUMENT, page.world).open();
  expect(page.said.map(({ origin }) => origin)).toEqual(origins);
  expect(page.said.map(({ text }) => JSON.parse(text))).toEqual(
    origins.map(() => expect.objectContaining({ type: 'hello', document: DOCUMENT })),
  );
});

test('what the platform knew comes over with the welcome', async () => {
  const { opened } = await connected();
  expect(opened).toEqual({ ok: true, value: LAUNCH });
});

const WRONG = {
  'another origin': (nonce: string) => [write(welcome(nonce)), { origin: 'https://boos.example' }],
  'an origin that looks like it': (nonce: string) => [
    write(welcome(nonce)),
    { origin: `${LMS}.boos.example` },
  ],
  'another window of the right origin': (nonce: string) => [
    write(welcome(nonce)),
    { isAbove: false },
  ],
  'an earlier conversation': () => [write(welcome('f'.repeat(32))), {}],
  'no text': (nonce: string) => [welcome(nonce), {}],
  'no JSON': () => ['{', {}],
  'another protocol': (nonce: string) => [
    JSON.stringify({ ...welcome(nonce), protocol: 'ai-geletterdheid/2' }),
    {},
  ],
  'a launch without what was chosen': (nonce: string) => [
    write(welcome(nonce, { ...LAUNCH, chosen: undefined })),
    {},
  ],
  'too much': (nonce: string) => [
    write(welcome(nonce, { ...LAUNCH, suspendData: 'a'.repeat(100_001) })),
    {},
  ],
} as const;

test.each(Object.entries(WRONG))('a welcome from %s is not heard', async (_, make) => {
  const { page, tracker } = framed();
  const opening = tracker.open();
  const [data, other] = make(page.nonce());
  page.tell(data, { ...other, ports: [new MessageChannel().port2] });
  expect(await nowOr(opening)).toBe('waiting');
  page.runOut();
  expect(await opening).toEqual(NO_LMS);
  expect(page.seen.reloads).toBe(0);
});

test('a welcome is heard once: the second of two is nobody', async () => {
  const { page, tracker } = framed();
  const opening = tracker.open();
  const [one, other] = [new MessageChannel(), new MessageChannel()];
  const heard: unknown[] = [];
  lineOf(other.port1).listen((data) => heard.push(data));
  const nonce = page.nonce();
  page.reply(welcome(nonce), { ports: [one.port2] });
  page.reply(welcome(nonce), { ports: [other.port2] });
  await opening;
  const first = new Promise((resolve) => lineOf(one.port1).listen(resolve));
  tracker.save(snapshot());
  await first;
  expect(heard).toEqual([]);
});

test('told to hold on, the page waits for as long as the platform takes', async () => {
  const { page, tracker } = framed();
  const opening = tracker.open();
  page.reply({ type: 'hold', nonce: page.nonce() });
  page.runOut();
  expect(await nowOr(opening)).toBe('waiting');
  page.reply(welcome(page.nonce()), { ports: [new MessageChannel().port2] });
  expect((await opening).ok).toBe(true);
});

test('an answer after the page gave up makes it begin again, so that nobody learns untracked', async () => {
  const { page, tracker } = framed();
  const opening = tracker.open();
  const nonce = page.nonce();
  page.runOut();
  expect(await opening).toEqual(NO_LMS);
  page.reply({ type: 'hold', nonce });
  expect(page.seen.reloads).toBe(1);
});

test('a platform that refused is asked again with another nonce', async () => {
  const { page, tracker } = framed();
  const error = {
    kind: 'lms-rejected',
    call: 'LMSInitialize',
    code: '101',
    diagnostic: '',
  } as const;
  const opening = tracker.open();
  const nonce = page.nonce();
  page.reply({ type: 'welcome', nonce, opened: { ok: false, error } });
  expect(await opening).toEqual({ ok: false, error });
  void tracker.open();
  expect(page.nonce()).not.toBe(nonce);
});

test('all is said in order; a commit is answered by what became of it', async () => {
  const { tracker, above, heard } = await connected();
  expect([tracker.save(snapshot()), tracker.log(answer())].every(({ ok }) => ok)).toBe(true);
  const kept = tracker.commit();
  await expect.poll(() => heard.length).toBe(3);
  expect(heard).toEqual([
    expect.objectContaining({ n: 1, type: 'save', snapshot: snapshot() }),
    expect.objectContaining({ n: 2, type: 'log', interaction: answer() }),
    expect.objectContaining({ n: 3, type: 'commit' }),
  ]);
  const error = { kind: 'lms-rejected', call: 'LMSCommit', code: '0', diagnostic: '' } as const;
  above.send('garbage');
  above.send(write({ n: 2, result: { ok: true, value: undefined } }));
  expect(await nowOr(Promise.resolve(kept))).toBe('waiting');
  above.send(write({ n: 3, result: { ok: false, error } }));
  expect(await kept).toEqual({ ok: false, error });
});

test('in review nothing is said at all', async () => {
  const { tracker, heard } = await connected({ ...LAUNCH, mode: 'review' });
  expect([
    tracker.save(snapshot()).ok,
    tracker.log(answer()).ok,
    (await tracker.commit()).ok,
    (await tracker.close(snapshot())).ok,
  ]).toEqual([true, true, true, true]);
  await new Promise(setImmediate);
  expect(heard).toEqual([]);
});
