import { expect, test } from 'vitest';
import type { Call, Method } from '../../src/preview/call.ts';
import { violationsOf, type Rule } from '../../src/preview/strict.ts';

const call = (method: Method, args: readonly unknown[] = [''], more: Partial<Call> = {}): Call => ({
  n: 1,
  method,
  args,
  result: 'true',
  error: '0',
  at: 0,
  ...more,
});
const set = (element: string, value: unknown) => call('LMSSetValue', [element, value]);
const rules = (...calls: readonly Call[]): readonly Rule[] =>
  violationsOf(calls).map(({ rule }) => rule);

test.each<[Rule, readonly Call[]]>([
  ['rejected', [call('LMSCommit', [''], { result: 'false', error: '101' })]],
  ['rejected', [call('LMSCommit', [''], { result: 'false' })]],
  ['rejected', [call('LMSGetValue', ['cmi.x'], { result: '', error: '401' })]],
  ['second-initialize', [call('LMSInitialize'), call('LMSInitialize')]],
  ['second-finish', [call('LMSFinish'), call('LMSFinish')]],
  ['after-finish', [call('LMSFinish'), call('LMSCommit')]],
  ['arguments', [call('LMSInitialize', [])]],
  ['arguments', [call('LMSCommit', ['x'])]],
  ['not-a-string', [set('cmi.core.score.raw', 90)]],
  ['suspend-data-too-long', [set('cmi.suspend_data', 'x'.repeat(4097))]],
  ['suspend-data-not-ascii', [set('cmi.suspend_data', 'één')]],
  ['suspend-data-not-ascii', [set('cmi.suspend_data', 'a\nb')]],
  ['identifier', [set('cmi.interactions.0.id', 'vraag-1')]],
  ['identifier', [set('cmi.objectives.0.id', '1a')]],
  ['vocabulary', [set('cmi.core.exit', 'normal')]],
  ['vocabulary', [set('cmi.core.exit', 'logout')]],
  ['vocabulary', [set('cmi.interactions.3.result', 'incorrect')]],
  ['response-too-long', [set('cmi.interactions.0.correct_responses.0.pattern', 'x'.repeat(256))]],
  ['time', [set('cmi.core.session_time', '00:00:60.00')]],
  ['time', [set('cmi.interactions.0.latency', '0000:00:05.5')]],
])('%s is told of %j', (rule, calls) => {
  expect(rules(...calls)).toEqual([rule]);
});

test('an ordinary session breaks nothing', () => {
  const session = [
    call('LMSInitialize'),
    call('LMSGetValue', ['cmi.core.entry'], { result: '' }),
    set('cmi.core.exit', 'suspend'),
    set('cmi.core.exit', ''),
    set('cmi.suspend_data', 'x'.repeat(4096)),
    set('cmi.interactions.0.id', 'eerst_screenen.v1'),
    set('cmi.interactions.0.result', 'wrong'),
    set('cmi.core.session_time', '0000:59:59.99'),
    call('LMSCommit'),
    call('LMSFinish'),
    call('LMSGetLastError', [], { result: '0' }),
  ];
  expect(rules(...session)).toEqual([]);
});

test('a refused Initialize or Finish may be tried again', () => {
  const refused = { result: 'false', error: '101', fault: 'false' };
  expect(rules(call('LMSInitialize', [''], refused), call('LMSInitialize'))).toEqual([]);
  expect(rules(call('LMSFinish', [''], refused), call('LMSCommit'), call('LMSFinish'))).toEqual([]);
});

test('a write in review or browse is told, a read is not', () => {
  const calls = [call('LMSGetValue', ['cmi.core.entry']), set('cmi.core.exit', '')];
  expect(violationsOf(calls, 'review').map(({ rule }) => rule)).toEqual(['write-outside-normal']);
});
