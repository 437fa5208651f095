import type { Api } from '../../src/tracking/scorm/locate.ts';
import { readError, writeError } from './data-model12.ts';
import { type Fault, shaped, type Shape } from './fake.ts';

export type { Shape } from './fake.ts';

export type Lms12 = {
  /** Opens the course once more; what was not committed is gone. */
  readonly launch: () => Api;
  /** What an earlier launch or this one had committed, without the leading `cmi.`. */
  readonly stored: (element: string) => string | undefined;
  /** Every call as `method element value`. */
  readonly calls: string[];
  /** Each call that the standard forbids, with its error number: a good driver makes none. */
  readonly violations: string[];
  /** Asked at every call; may be replaced at any time. */
  fault: (method: string, element: string) => Fault | undefined;
  /** Read at the next launch. */
  mode: 'normal' | 'browse' | 'review';
};

export type Lms12Settings = {
  readonly mastery?: number;
  readonly shape?: Shape;
  readonly learner?: string;
  /** Elements that this platform leaves out. */
  readonly without?: RegExp;
  /** Error number for what is left out: Moodle says 201. */
  readonly missing?: '401' | '201';
};

const FIRST: Readonly<Record<string, string>> = {
  'cmi.core.student_id': 'p-001',
  'cmi.core.student_name': 'Jansen, Jan',
  'cmi.core.credit': 'credit',
  'cmi.core.lesson_status': 'not attempted',
  'cmi.core.total_time': '0000:00:00.00',
  'cmi.core._children':
    'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
  'cmi.interactions._children':
    'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
};

/** A strict SCORM 1.2 platform in memory; at the end of a session it does as Moodle does. */
export function makeLms12(settings: Lms12Settings = {}): Lms12 {
  const committed = new Map(Object.entries(FIRST));
  if (settings.learner) committed.set('cmi.core.student_id', settings.learner);
  const calls: string[] = [];
  const violations: string[] = [];

  const lms: Lms12 = {
    calls,
    violations,
    stored: (element) => committed.get(`cmi.${element}`),
    launch: () => session(settings, committed, lms),
    fault: () => undefined,
    mode: 'normal',
  };
  return lms;
}

function session(settings: Lms12Settings, committed: Map<string, string>, lms: Lms12): Api {
  let phase: 'before' | 'running' | 'after' = 'before';
  let error = '0';
  let memory = new Map(committed);
  const entry = { suspend: 'resume' }[committed.get('cmi.core.exit') ?? ''] ?? '';
  const set = (element: string, value: string) => memory.set(element, value);
  const load = () => {
    memory = new Map(committed);
    set(
      'cmi.core.entry',
      committed.get('cmi.core.lesson_status') === 'not attempted' ? 'ab-initio' : entry,
    );
    set('cmi.core.lesson_mode', lms.mode);
    set('cmi.student_data.mastery_score', String(settings.mastery ?? ''));
  };
  const save = () => {
    for (const [element, value] of memory) committed.set(element, value);
  };
  const interactions = () =>
    new Set([...memory.keys()].flatMap((name) => /^cmi\.interactions\.(\d+)/.exec(name)?.[1] ?? []))
      .size;
  const isLeftOut = (element: string) => settings.without?.test(element) ?? false;

  const duties: Readonly<
    Record<string, (element: string, value: string) => [answer: string, error: string]>
  > = {
    LMSInitialize: () => {
      // @spec scorm.md 7.1: Moodle forgets what was not committed, and says 101.
      const isFirst = phase === 'before';
      load();
      phase = 'running';
      return isFirst ? ['true', '0'] : ['false', '101'];
    },
    LMSGetValue: (element) => {
      if (isLeftOut(element)) return ['', settings.missing ?? '401'];
      const found = readError(element);
      if (found !== '0') return ['', found];
      return [
        element === 'cmi.interactions._count'
          ? String(interactions())
          : (memory.get(element) ?? ''),
        '0',
      ];
    },
    LMSSetValue: (element, value) => {
      if (isLeftOut(element)) return ['false', settings.missing ?? '401'];
      const type = memory.get(element.replace(/^(cmi\.interactions\.\d+)\..*/, '$1.type'));
      const found = writeError(element, value, interactions(), type);
      if (found === '0') set(element, value);
      return [found === '0' ? 'true' : 'false', found];
    },
    LMSCommit: () => {
      save();
      return ['true', '0'];
    },
    LMSFinish: () => {
      if (lms.mode === 'normal') finish(memory, settings.mastery);
      save();
      committed.delete('cmi.core.session_time');
      phase = 'after';
      return ['true', '0'];
    },
  };

  function call(method: string, args: readonly unknown[]): unknown {
    const [element = '', value = ''] = args;
    lms.calls.push([method, ...args].join(' ').trim());
    const fault = lms.fault(method, String(element));
    if (fault === 'throw') throw new Error('NetworkError: a request was blocked');
    if (fault) {
      error = fault.code;
      return 'answer' in fault ? fault.answer : shaped(settings.shape, 'false');
    }
    const forbidden = misuse(method, args, phase);
    const [answer, found] = forbidden ??
      duties[method]?.(String(element), String(value)) ?? ['', '401'];
    error = found;
    if (found !== '0' && !isLeftOut(String(element)))
      lms.violations.push(`${found} ${method} ${args.join(' ')}`);
    return shaped(settings.shape, answer);
  }

  const methods = Object.keys(duties).map((method) => [
    method,
    (...args: readonly unknown[]) => call(method, args),
  ]);
  return {
    ...Object.fromEntries(methods),
    LMSGetLastError: () => shaped(settings.shape, error),
    LMSGetErrorString: () => '',
    LMSGetDiagnostic: (code: unknown) => `diagnostic of ${String(code)}`,
  };
}

/** @spec scorm.md 3.2, 3.3, 4.3: "" arguments, strings only, and nothing before the start or after the end. */
function misuse(
  method: string,
  args: readonly unknown[],
  phase: 'before' | 'running' | 'after',
): [answer: string, error: string] | undefined {
  const wanted = method === 'LMSSetValue' ? 2 : 1;
  const no = method === 'LMSGetValue' ? '' : 'false';
  if (args.length !== wanted || !args.every((arg) => typeof arg === 'string')) return [no, '201'];
  if (/Initialize|Commit|Finish/.test(method) && args[0] !== '') return [no, '201'];
  if (method === 'LMSInitialize' ? phase === 'after' : phase !== 'running') return [no, '301'];
  return undefined;
}

/** @spec scorm.md 4.3, 4.7: an untouched status becomes completed; a raw score is held against the mastery. */
function finish(memory: Map<string, string>, mastery: number | undefined): void {
  const raw = memory.get('cmi.core.score.raw') ?? '';
  if (memory.get('cmi.core.lesson_status') === 'not attempted')
    memory.set('cmi.core.lesson_status', 'completed');
  if (mastery !== undefined && raw !== '')
    memory.set('cmi.core.lesson_status', Number(raw) >= mastery ? 'passed' : 'failed');
  const total =
    seconds(memory.get('cmi.core.total_time')) + seconds(memory.get('cmi.core.session_time'));
  const part = (size: number, modulo: number) =>
    String(Math.floor(total / size) % modulo).padStart(2, '0');
  memory.set(
    'cmi.core.total_time',
    `${part(3600, 10_000).padStart(4, '0')}:${part(60, 60)}:${part(1, 60)}.${String(Math.round((total % 1) * 100)).padStart(2, '0')}`,
  );
}

const seconds = (timespan = '0:0:0') =>
  timespan.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
