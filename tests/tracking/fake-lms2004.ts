import type { Api } from '../../src/tracking/scorm/locate.ts';
import { countOf, readError, writeError } from './data-model2004.ts';
import { type Fault, shaped, type Shape } from './fake.ts';

export type Lms2004 = {
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

export type Lms2004Settings = {
  /** `scaled_passing_score`, as the manifest gave it. */
  readonly passing?: number | string;
  readonly shape?: Shape;
  readonly learner?: string;
  /** Elements that this platform leaves out. */
  readonly without?: RegExp;
  /** Error number for what is left out. */
  readonly missing?: '401' | '402';
};

const LEARNER: Readonly<Record<string, string>> = {
  'cmi.learner_id': 'p-001',
  'cmi.learner_name': 'Jansen, Jan',
  'cmi.credit': 'credit',
};

const FRESH: Readonly<Record<string, string>> = {
  'cmi.completion_status': 'unknown',
  'cmi.success_status': 'unknown',
  'cmi.total_time': 'PT0S',
};

/** A strict SCORM 2004 platform in memory; it gives data back as Moodle does. */
export function makeLms2004(settings: Lms2004Settings = {}): Lms2004 {
  const committed = new Map<string, string>();
  const lms: Lms2004 = {
    calls: [],
    violations: [],
    stored: (element) => committed.get(`cmi.${element}`),
    launch: () => session(settings, committed, lms),
    fault: () => undefined,
    mode: 'normal',
  };
  return lms;
}

type Phase = 'before' | 'running' | 'after';

function session(settings: Lms2004Settings, committed: Map<string, string>, lms: Lms2004): Api {
  let phase: Phase = 'before';
  let error = '0';
  // @spec scorm.md 4.3: data comes back only where the last word was suspend; else a new attempt begins.
  const isResumed = committed.get('cmi.exit') === 'suspend';
  if (!isResumed) committed.clear();
  const total = committed.get('cmi.total_time') ?? 'PT0S';
  let memory = new Map<string, string>();
  const load = () => {
    const passing =
      settings.passing === undefined ? [] : [['cmi.scaled_passing_score', `${settings.passing}`]];
    memory = new Map<string, string>([
      ...Object.entries({ ...FRESH, ...Object.fromEntries(committed), ...LEARNER }),
      ...(settings.learner ? [['cmi.learner_id', settings.learner] as const] : []),
      ...(passing as [string, string][]),
      ['cmi.entry', isResumed ? 'resume' : 'ab-initio'],
      ['cmi.mode', lms.mode],
    ]);
    memory.delete('cmi.session_time');
    memory.delete('cmi.exit');
  };
  const save = () => {
    for (const [element, value] of memory) committed.set(element, value);
    // The total as it will be when this session is over.
    const session = memory.get('cmi.session_time') ?? 'PT0S';
    committed.set('cmi.total_time', `PT${secondsOf(total) + secondsOf(session)}S`);
  };
  const isLeftOut = (element: string) => settings.without?.test(element) ?? false;
  const missing = settings.missing ?? '401';

  const duties: Readonly<
    Record<string, (element: string, value: string) => readonly [answer: string, error: string]>
  > = {
    Initialize: () => {
      // @spec scorm.md 7.1: Moodle forgets what was not committed, and says 103.
      const isFirst = phase === 'before';
      load();
      phase = 'running';
      return isFirst ? ['true', '0'] : ['false', '103'];
    },
    GetValue: (element) => {
      if (isLeftOut(element)) return ['', missing];
      const found = readError(element);
      if (found !== '0') return ['', found];
      if (element === 'cmi.interactions._count') return [String(countOf(memory)), '0'];
      const value = memory.get(element);
      return value === undefined ? ['', '403'] : [value, '0'];
    },
    SetValue: (element, value) => {
      const found = isLeftOut(element) ? missing : writeError(element, value, memory);
      if (found === '0') memory.set(element, value);
      return [found === '0' ? 'true' : 'false', found];
    },
    Commit: () => {
      save();
      return ['true', '0'];
    },
    Terminate: () => {
      save();
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
    const [answer, found] = misuse(method, args, phase) ??
      duties[method]?.(String(element), String(value)) ?? ['', '401'];
    error = found;
    // To read what was never set is no sin. @spec scorm.md 3.3
    if (found !== '0' && found !== '403' && !isLeftOut(String(element)))
      lms.violations.push(`${found} ${method} ${args.join(' ')}`);
    return shaped(settings.shape, answer);
  }

  const methods = Object.keys(duties).map((method) => [
    method,
    (...args: readonly unknown[]) => call(method, args),
  ]);
  return {
    ...Object.fromEntries(methods),
    GetLastError: () => shaped(settings.shape, error),
    GetErrorString: () => '',
    GetDiagnostic: (code: unknown) => `diagnostic of ${String(code)}`,
  };
}

/** The errors of each method before the start and after the end. @spec SCORM 2004 RTE 3.1.7 */
const OUT_OF_TURN: Readonly<Record<string, Readonly<Record<'before' | 'after', string>>>> = {
  Terminate: { before: '112', after: '113' },
  GetValue: { before: '122', after: '123' },
  SetValue: { before: '132', after: '133' },
  Commit: { before: '142', after: '143' },
};

/** @spec scorm.md 3.2, 3.3, 4.3: "" arguments, strings only, each method in its turn. */
function misuse(
  method: string,
  args: readonly unknown[],
  phase: Phase,
): readonly [answer: string, error: string] | undefined {
  const no = method === 'GetValue' ? '' : 'false';
  const wanted = method === 'SetValue' ? 2 : 1;
  if (args.length !== wanted || !args.every((arg) => typeof arg === 'string')) return [no, '201'];
  if (/^(Initialize|Commit|Terminate)$/.test(method) && args[0] !== '') return [no, '201'];
  if (method === 'Initialize') return phase === 'after' ? [no, '104'] : undefined;
  const found = phase === 'running' ? undefined : OUT_OF_TURN[method]?.[phase];
  return found === undefined ? undefined : [no, found];
}

function secondsOf(duration: string): number {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(duration) ?? [];
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100) / 100;
}
