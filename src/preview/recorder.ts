import { isQuestionAboutErrors, METHODS, type Api, type Call, type Method } from './call.ts';
import type { Cmi } from './cmi.ts';
import { misbehaving, type Answer, type Fault } from './fault.ts';

/** Hears of each call, with the record of the learner as it then stands. */
export type Listener = (call: Call, cmi: Cmi) => void;

type Recorder = {
  readonly faults: readonly Fault[];
  readonly clock: () => number;
  readonly onCall: Listener;
  readonly cmi: () => Cmi;
};

/** Whatever its methods ask for: the course may call them with anything. */
type AnyApi = Readonly<Record<Method, (...args: never[]) => unknown>>;

/** The same API, with every call noted and, where asked for, faults in between. */
export function recorded(lms: AnyApi, { faults, clock, onCall, cmi }: Recorder): Api {
  const misbehave = misbehaving(faults);
  /** Set while the last answer was not the LMS's own, so that LMSGetLastError tells the same story. */
  let faultError: string | undefined;
  let n = 0;

  const note = (method: Method, args: readonly unknown[], { result, error, fault }: Answer) => {
    n += 1;
    if (!isQuestionAboutErrors(method)) faultError = fault ? error : undefined;
    onCall({ n, method, args, result, error, at: clock(), ...(fault && { fault }) }, cmi());
  };
  const ask = (method: Method, args: readonly unknown[]): Answer => {
    const isLastError = method === 'LMSGetLastError' && faultError !== undefined;
    const result = isLastError ? faultError : Reflect.apply(lms[method], lms, args);
    return { result, error: `${lms.LMSGetLastError()}` };
  };
  const call = (method: Method, args: readonly unknown[]): unknown => {
    try {
      const answer = misbehave(method, args, () => ask(method, args));
      note(method, args, answer);
      return answer.result;
    } catch (cause) {
      note(method, args, { result: `${cause}`, error: '101', fault: 'throw' });
      throw cause;
    }
  };
  const entries = METHODS.map((method) => {
    const recordedMethod = (...args: readonly unknown[]) => call(method, args);
    return [method, recordedMethod] as const;
  });
  // Every method is there: the list of methods is what `Api` is made of.
  return Object.fromEntries(entries) as Api;
}
