import type { Method } from './call.ts';
import type { Cmi } from './cmi.ts';
import { type Fault, LmsFault, misbehaving } from './fault.ts';
import { METHODS_2004, type Api2004, type Call2004, type Method2004 } from './call2004.ts';

type Settings = {
  readonly start: Cmi;
  /** In the names of SCORM 1.2; may grow and shrink while the course runs. */
  readonly faults: readonly Fault[];
  readonly keep: (cmi: Cmi) => boolean;
  /** Hears of each call, with the record of the learner as it then stands. */
  readonly onCall: (call: Call2004, cmi: Cmi) => void;
  readonly clock: () => number;
};

/** scorm-again as an LMS of SCORM 2004 for one launch, behind a recorder. */
export async function startLms2004({
  start,
  faults,
  keep,
  onCall,
  clock,
}: Settings): Promise<Api2004> {
  const { Scorm2004API } = await import('scorm-again/scorm2004');
  const lms = new Scorm2004API(
    {
      autocommit: false,
      // Without an address scorm-again says "true" and asks nobody to store anything.
      lmsCommitUrl: 'kept-by-us',
      dataCommitFormat: 'flattened',
      logLevel: 5,
    },
    {
      processHttpRequest: (_address, committed) =>
        keep(textsOf(committed))
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: 101 },
      updateSettings() {},
    },
  );
  lms.loadFromFlattenedJSON(start, '');
  let n = 0;
  /** Set while the last answer was not the LMS's own, so that GetLastError tells the same story. */
  let faultError: string | undefined;
  const isLastError = (method: Method2004) => method === 'GetLastError' && faultError !== undefined;
  const misbehave = misbehaving(faults);
  const recorded = METHODS_2004.map((method) => {
    const call = (...args: readonly unknown[]) => {
      n += 1;
      const note = (result: unknown, error: string, fault?: string) =>
        onCall(
          { n, method, args, result, error, at: clock(), ...(fault && { fault }) },
          textsOf(lms.renderCommitCMI(false)),
        );
      try {
        const { result, error, fault } = misbehave(IN_12[method], args, () => ({
          result: isLastError(method) ? faultError : Reflect.apply(lms[method], lms, args),
          error: `${lms.GetLastError()}`,
        }));
        if (!method.startsWith('GetE') && !/LastError|Diagnostic/.test(method))
          faultError = fault && error;
        note(result, error, fault);
        return result;
      } catch (thrown) {
        note(String(thrown), '0', thrown instanceof LmsFault ? 'throw' : undefined);
        throw thrown;
      }
    };
    return [method, call] as const;
  });
  // Every method is there: the list of methods is what `Api2004` is made of.
  return Object.fromEntries(recorded) as Api2004;
}

const IN_12: Readonly<Record<Method2004, Method>> = {
  Initialize: 'LMSInitialize',
  Terminate: 'LMSFinish',
  GetValue: 'LMSGetValue',
  SetValue: 'LMSSetValue',
  Commit: 'LMSCommit',
  GetLastError: 'LMSGetLastError',
  GetErrorString: 'LMSGetErrorString',
  GetDiagnostic: 'LMSGetDiagnostic',
};

/** An LMS stores texts; an empty one is a value that was never set. */
const textsOf = (committed: object): Cmi =>
  Object.fromEntries(
    Object.entries(committed).filter(([, value]) => typeof value === 'string' && value !== ''),
  );
