import { type Call, done, failure, type Result, type TrackerError } from '../port.ts';
import type { Api } from './locate.ts';

/** Enough to see what went before a fault. @spec scorm.md 4.11 */
const LOGGED = 200;

/** Who the learner is and what was answered stay out of the log: of those only the length is kept. */
const PERSONAL = /student_(id|name|response)|suspend_data/;

export type Caller = {
  /** A method that answers yes or no. */
  readonly command: (method: string, ...args: readonly string[]) => Result<void, TrackerError>;
  /** Empty when the platform has nothing, refuses or throws: to us that is the same. */
  readonly get: (element: string) => string;
  readonly log: () => readonly Call[];
};

/** Every call goes through here: it may be missing, throw, or answer with anything at all. */
export function makeCaller(api: Api, now: () => number): Caller {
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
      note(method === 'LMSGetValue' ? shown(answer) : answer);
      return answer;
    } catch (thrown) {
      note(String(thrown));
      throw thrown;
    }
  }

  function command(method: string, ...args: readonly string[]): Result<void, TrackerError> {
    const call = [method, ...args].slice(0, 2).join(' ').trim();
    try {
      // "true" is the standard's word; booleans and numbers are met in the field.
      if (/^(true|1)$/i.test(ask(method, ...args))) return done;
      const code = ask('LMSGetLastError') || '0';
      return failure({
        kind: 'lms-rejected',
        call,
        code,
        diagnostic: ask('LMSGetDiagnostic', code),
      });
    } catch (thrown) {
      return failure({ kind: 'lms-threw', call, code: '0', diagnostic: String(thrown) });
    }
  }

  function get(element: string): string {
    try {
      return ask('LMSGetValue', element);
    } catch {
      // Nothing to be read here; whether the platform is gone shows at the next write.
      return '';
    }
  }

  return { command, get, log: () => log };
}
