import { expect, test } from 'vitest';
import { LmsFault, misbehaving, type Answer, type Fault } from '../../src/preview/fault.ts';

const answer = (): Answer => ({ result: 'true', error: '0' });
const commits = (fault: Omit<Fault, 'method'>, times: number) => {
  const misbehave = misbehaving([{ method: 'LMSCommit', ...fault }]);
  return Array.from({ length: times }, () => misbehave('LMSCommit', [''], answer).result);
};

test('a fault starts after as many calls as asked for, and stops again', () => {
  expect(commits({ does: 'false', after: 1, times: 2 }, 4)).toEqual([
    'true',
    'false',
    'false',
    'true',
  ]);
});

test.each<[Fault['does'], unknown]>([
  ['boolean', true],
  ['number', 1],
  ['null', null],
  ['undefined', undefined],
])('%s answers %j though the LMS did its work', (does, result) => {
  expect(commits({ does }, 1)).toEqual([result]);
});

const errorOf = (does: Fault['does']) =>
  misbehaving([{ method: 'LMSCommit', does }])('LMSCommit', [''], answer).error;

test('false comes with an error, false-silent without', () => {
  expect([errorOf('false'), errorOf('false-silent')]).toEqual(['101', '0']);
});

test('an LMS can fall over', () => {
  expect(() => commits({ does: 'throw' }, 1)).toThrow(LmsFault);
});

test('a fault may hold for one element only', () => {
  const misbehave = misbehaving([
    { method: 'LMSSetValue', does: 'false', element: 'cmi.suspend_data' },
  ]);
  expect(misbehave('LMSSetValue', ['cmi.core.exit', ''], answer).result).toBe('true');
  expect(misbehave('LMSSetValue', ['cmi.suspend_data', 'x'], answer).result).toBe('false');
});
