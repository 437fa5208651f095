import { expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import { makeLocal } from '../../../src/tracking/local/index.ts';
import { storageKey } from '../../../src/tracking/local/kept.ts';
import { snapshot } from '../facts.ts';

const document = makeId('module-een');
const storageOf = (text: string | null, setItem = () => {}) => ({ getItem: () => text, setItem });
const open = async (storage: () => ReturnType<typeof storageOf>) => {
  const opened = await makeLocal({ document, storage }).open();
  return opened.ok && opened.value;
};

test('keeps its things under its own prefix: @spec scorm.md 7.11', () => {
  expect(storageKey(document)).toBe('ai-geletterdheid/module-een');
});

test.each([
  ['nothing', null],
  ['an empty text', ''],
  ['JSON of something else', '{"a":1}'],
  ['our tag and then something else', 'v1{"a":1}'],
  ['our tag and then punctuation', 'v1:;<=>?@'],
])('opens afresh over %s', async (_, text) => {
  expect(await open(() => storageOf(text))).toMatchObject({ entry: 'fresh', suspendData: '' });
});

test('resumes what is ours', async () => {
  expect(await open(() => storageOf('v1AAAA'))).toMatchObject({
    entry: 'resume',
    suspendData: 'v1AAAA',
  });
});

test.each([
  [
    'full',
    () =>
      storageOf(null, () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
    'QuotaExceededError',
  ],
  [
    'blocked',
    () => {
      throw new DOMException('no', 'SecurityError');
    },
    'SecurityError',
  ],
])('tells that the storage is %s, by the name of the error', async (_, storage, cause) => {
  const tracker = makeLocal({ document, storage });
  expect((await tracker.open()).ok).toBe(true);
  const saved = tracker.save(snapshot());
  expect(saved).toMatchObject({ ok: false, error: { kind: 'storage' } });
  expect(JSON.stringify(saved)).toContain(cause);
});
