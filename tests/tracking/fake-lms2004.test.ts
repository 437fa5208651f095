import { describe, expect, test } from 'vitest';
import { makeLms2004 } from './fake-lms2004.ts';

type Step = readonly [method: string, ...args: string[]];

/** The error number after the last step. */
function errorAfter(...steps: readonly Step[]): unknown {
  const api = makeLms2004({ without: /launch_data/, missing: '402' }).launch();
  const call = (method: string, args: readonly string[]): unknown => {
    const found = api[method];
    return typeof found === 'function' ? found(...args) : undefined;
  };
  for (const [method, ...args] of steps) call(method, args);
  return call('GetLastError', []);
}

const begin: Step = ['Initialize', ''];
const end: Step = ['Terminate', ''];
const set = (element: string, value: string): Step => ['SetValue', `cmi.${element}`, value];
const get = (element: string): Step => ['GetValue', `cmi.${element}`];
const entry = (type: string): readonly Step[] => [
  begin,
  set('interactions.0.id', 'q'),
  set('interactions.0.type', type),
];

/** A judge that cannot fail is a defect. @spec SCORM 2004 RTE 3.1.7 */
describe('the fake platform refuses', () => {
  test.each<[string, string, readonly Step[]]>([
    ['103', 'a second start', [begin, begin]],
    ['104', 'a start after the end', [begin, end, begin]],
    ['112', 'an end before the start', [end]],
    ['113', 'a second end', [begin, end, end]],
    ['122', 'a read before the start', [get('mode')]],
    ['123', 'a read after the end', [begin, end, get('mode')]],
    ['132', 'a write before the start', [set('exit', 'suspend')]],
    ['133', 'a write after the end', [begin, end, set('exit', 'suspend')]],
    ['142', 'a commit before the start', [['Commit', '']]],
    ['143', 'a commit after the end', [begin, end, ['Commit', '']]],
    ['201', 'a start without its ""', [['Initialize']]],
    ['201', 'a write without a value', [begin, ['SetValue', 'cmi.exit']]],
    ['351', 'a gap in a list', [begin, set('interactions.1.id', 'q')]],
    ['351', 'an id set again', [...entry('choice'), set('interactions.0.id', 'q')]],
    ['401', 'an element that is not there', [begin, get('core.lesson_status')]],
    ['402', 'an element that is left out', [begin, get('launch_data')]],
    ['403', 'a read of what was never set', [begin, get('location')]],
    ['404', 'a write of what may only be read', [begin, set('mode', 'normal')]],
    ['405', 'a read of what may only be written', [begin, get('exit')]],
    ['406', 'a word of 1.2', [begin, set('completion_status', 'passed')]],
    ['406', 'logging out', [begin, set('exit', 'logout')]],
    ['406', 'an exponent', [begin, set('score.scaled', '1e-7')]],
    ['406', 'no digit before the dot', [begin, set('score.raw', '.5')]],
    ['406', 'an empty duration', [begin, set('session_time', 'PT')]],
    ['406', 'three decimals of a second', [begin, set('session_time', 'PT1.234S')]],
    ['406', 'too long a bookmark', [begin, set('location', 'x'.repeat(1001))]],
    ['407', 'a score over 1', [begin, set('score.scaled', '80')]],
    ['407', 'progress over 1', [begin, set('progress_measure', '1.1')]],
    ['406', 'a hyphen in an id', [begin, set('interactions.0.id', 'vw-q1')]],
    ['408', 'a type before the id', [begin, set('interactions.0.type', 'choice')]],
    [
      '408',
      'a result before the type',
      [begin, set('interactions.0.id', 'q'), set('interactions.0.result', 'correct')],
    ],
  ])('%s: %s', (code, _, steps) => {
    expect(errorAfter(...steps)).toBe(code);
  });

  test.each([
    ['true-false', 'learner_response', 't'],
    ['choice', 'learner_response', ''],
    ['choice', 'learner_response', 'a[,]a'],
    ['choice', 'learner_response', 'a,b c'],
    ['matching', 'learner_response', '1.a'],
    ['numeric', 'correct_responses.0.pattern', '4'],
    ['numeric', 'correct_responses.0.pattern', '3[:]'],
    ['likert', 'correct_responses.0.pattern', 'x5'],
    ['performance', 'learner_response', 'stap'],
    ['fill-in', 'learner_response', 'twee\nregels'],
    ['fill-in', 'description', 'twee\nregels'],
    ['fill-in', 'result', 'wrong'],
    ['fill-in', 'timestamp', '2026-11-23T10:00:00Z'],
    ['fill-in', 'timestamp', '2026-11-23T10:00:00.123Z'],
  ])('406: of %s, %s %j', (type, part, value) => {
    expect(errorAfter(...entry(type), set(`interactions.0.${part}`, value))).toBe('406');
  });
});
