import { expect, test } from 'vitest';
import { makeReader, type Reading } from '../../src/site/aids/reader.ts';

/** A voice that is done when the test says so. */
function given(...texts: readonly string[]) {
  const said: (readonly [string, number])[] = [];
  const told: Reading[] = [];
  const ends: ((ok: boolean) => void)[] = [];
  const voice = {
    say: (text: string, rate: number, onEnd: (ok: boolean) => void) => {
      said.push([text, rate]);
      ends.push(onEnd);
    },
    hush: () => {},
  };
  const reader = makeReader(texts, voice, (reading) => told.push(reading));
  return {
    reader,
    end: (ok = true) => ends.at(-1)?.(ok),
    /** What a browser tells late of a saying that was stopped. */
    endOf: (nth: number, ok: boolean) => ends[nth]?.(ok),
    said: () => said.map(([text]) => text).join(' '),
    rates: () => said.map(([, rate]) => rate),
    now: () => told.at(-1),
  };
}

test('reads to the end, one sentence after the other', () => {
  const { reader, end, said, now } = given('a', 'b');
  reader.toggle();
  expect(now()).toEqual({ place: 0, state: 'reading' });
  end();
  expect(now()).toEqual({ place: 1, state: 'reading' });
  end();
  expect(said()).toBe('a b');
  expect(now()).toEqual({ place: 1, state: 'ended' });
});

test('after a pause goes on with the sentence that was not finished', () => {
  const { reader, end, said, now } = given('a', 'b');
  reader.toggle();
  end();
  reader.toggle();
  expect(now()).toEqual({ place: 1, state: 'paused' });
  reader.toggle();
  expect(said()).toBe('a b b');
});

test('what a stopped sentence tells late moves nothing', () => {
  const { reader, endOf, said, now } = given('a', 'b', 'c');
  reader.toggle();
  reader.move(1);
  endOf(0, true);
  endOf(0, false);
  expect(said()).toBe('a b');
  expect(now()).toEqual({ place: 1, state: 'reading' });
});

test('moves in a pause without a word, and never past either end', () => {
  const { reader, said, now } = given('a', 'b');
  reader.move(-1);
  reader.move(5);
  expect(said()).toBe('');
  expect(now()).toEqual({ place: 1, state: 'paused' });
});

test('another pace is heard at once', () => {
  const { reader, rates } = given('a');
  reader.toggle();
  reader.setRate(1.5);
  expect(rates()).toEqual([1, 1.5]);
});

test('a voice that fails leaves a pause, which can be tried again', () => {
  const { reader, end, said, now } = given('a');
  reader.toggle();
  end(false);
  expect(now()).toEqual({ place: 0, state: 'paused' });
  reader.toggle();
  expect(said()).toBe('a a');
});
