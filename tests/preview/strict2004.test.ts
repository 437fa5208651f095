import { expect, test } from 'vitest';
import type { Call2004, Method2004 } from '../../src/preview/call2004.ts';
import { violations2004 } from '../../src/preview/strict2004.ts';

const call = (method: Method2004, args: readonly unknown[], error = '0'): Call2004 => ({
  n: 1,
  method,
  args,
  result: error === '0' ? 'true' : 'false',
  error,
  at: 0,
});
const begin = call('Initialize', ['']);
const end = call('Terminate', ['']);

const rulesOf = (calls: readonly Call2004[], mode: 'normal' | 'review' = 'normal') =>
  violations2004(calls, mode).map(({ rule }) => rule);

test('a session that behaves has no violations', () => {
  const unset = { ...call('GetValue', ['cmi.location'], '403'), result: '' };
  const write = call('SetValue', ['cmi.exit', 'suspend']);
  expect(rulesOf([begin, unset, write, call('Commit', ['']), end])).toEqual([]);
});

test.each<[string, readonly Call2004[]]>([
  ['rejected', [begin, call('SetValue', ['cmi.exit', 'x'], '406')]],
  ['rejected', [begin, { ...call('GetValue', ['cmi.x'], '401'), result: '' }]],
  ['rejected', [begin, { ...call('Commit', ['']), result: 'false' }]],
  ['twice', [begin, begin]],
  ['twice', [begin, end, end]],
  ['after-terminate', [begin, end, call('Commit', [''])]],
  ['arguments', [call('Initialize', [])]],
  ['arguments', [begin, call('SetValue', ['cmi.exit'])]],
  ['not-a-string', [begin, call('SetValue', ['cmi.score.raw', 80])]],
  ['identifier', [begin, call('SetValue', ['cmi.interactions.0.id', 'vw-q1'])]],
])('%s is seen (%#)', (rule, calls) => {
  expect(rulesOf(calls)).toContain(rule);
});

test('a write in review is seen', () => {
  const write = call('SetValue', ['cmi.exit', 'suspend']);
  expect(rulesOf([begin, write], 'review')).toEqual(['write-outside-normal']);
});
