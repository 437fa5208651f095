import { type Call, done, failure, type Result, type TrackerError } from '../port.ts';
import type { Api } from './locate.ts';
import type { Methods } from './standard.ts';

/** Enough to see what went before a fault. @spec scorm.md 4.11 */
const LOGGED = 200;

/** Who the learner is and what was answered stay out of the log: of those only the length is kept. */
const PERSONAL = /(student|learner)_(id|name|response)|suspend_data/;

export type Caller = {
  readonly initialize: () => Result<void, TrackerError>;
  readonly set: (element: string, value: string) => Result<void, TrackerError>;
  readonly commit: () => Result<void, TrackerError>;
  readonly terminate: () => Result<void, TrackerError>;
  /**
   * Empty when the platform has nothing, refuses or throws: to us that is the same. SCORM 2004 calls
   * what was never set an error (403). @spec scorm.md 4.11
   */
  readonly get: (element: string) => string;
  readonly log: () => readonly Call[];
};

/** Every call goes through here: it may be missing, throw, or answer with anything at all. */
export function makeCaller(api: Api, methods: Methods, now: () => number): Caller {
  const log: Call[] = [];

  function ask(method: string, ...args: readonly string[]): string {
    const [element = '', value] = args;
    const shown = (text: string) => (PERSONAL.test(element) ? `<${text.length}>` : text);
    const note = (answer: string) => {
      const written = value === undefined ? '' : `, ${shown(value)}`;
      log.push({ at: now(), call: `${method}(${element}${written})`, answer });
      if (log.length > LOGGED) log.shift();
    };
    try {
      const found = api[method];
      if (typeof found !== 'function') throw new TypeError(`${method} is gone`);
      const answer = String(found.apply(api, args) ?? '');
      note(method === methods.get ? shown(answer) : answer);
      return answer;
    } catch (thrown) {
      note(String(thrown));
      throw thrown;
    }
  }

  function command(method: string, ...args: readonly string[]): Result<void, TrackerError> {
    const call = [method, ...args].slice(0, 2).join(' ').trim();
    try {
      const answer = ask(method, ...args);
      // "true" is the standard's word; booleans and numbers are met in the field.
      if (/^(true|1)$/i.test(answer)) return done;
      const code = ask(methods.lastError) || '0';
      // Who says nothing and knows of no error did as it was told; whether it is kept must be said.
      if (answer === '' && code === '0' && method !== methods.commit) return done;
      const diagnostic = ask(methods.diagnostic, code);
      return failure({ kind: 'lms-rejected', call, code, diagnostic });
    } catch (thrown) {
      return failure({ kind: 'lms-threw', call, code: '0', diagnostic: String(thrown) });
    }
  }

  function get(element: string): string {
    try {
      return ask(methods.get, element);
    } catch {
      // Nothing to be read here; whether the platform is gone shows at the next write.
      return '';
    }
  }

  return {
    initialize: () => command(methods.initialize, ''),
    set: (element, value) => command(methods.set, element, value),
    commit: () => command(methods.commit, ''),
    terminate: () => command(methods.terminate, ''),
    get,
    log: () => log,
  };
}
