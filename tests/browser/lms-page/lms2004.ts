import { Scorm2004API } from 'scorm-again/scorm2004';
import type { Method } from '../../../src/preview/call.ts';
import type { Cmi } from '../../../src/preview/cmi.ts';
import { type Fault, LmsFault, misbehaving } from '../../../src/preview/fault.ts';
import { METHODS_2004, type Api2004, type Call2004, type Method2004 } from './call2004.ts';

type Settings = {
  readonly start: Cmi;
  /** In the names of SCORM 1.2; may grow and shrink while the course runs. */
  readonly faults: readonly Fault[];
  readonly keep: (cmi: Cmi) => boolean;
  readonly onCall: (call: Call2004) => void;
  readonly clock: () => number;
};

/** scorm-again as an LMS of SCORM 2004 for one launch, behind a recorder. */
export function startLms2004({ start, faults, keep, onCall, clock }: Settings): Api2004 {
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
        onCall({ n, method, args, result, error, at: clock(), ...(fault && { fault }) });
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

type Launch2004 = {
  readonly mode: string;
  readonly learner: { readonly id: string; readonly name: string };
  readonly passing?: string;
};

/** Data is given back only where the last word was suspend, as Moodle does. @spec scorm.md 4.3 */
export function startOf2004(kept: Cmi | undefined, { mode, learner, passing }: Launch2004): Cmi {
  const isResumed = kept?.['cmi.exit'] === 'suspend';
  const once = ['cmi.exit', 'cmi.session_time'];
  const given = Object.entries(kept ?? {}).filter(([element]) => !once.includes(element));
  return {
    ...(isResumed ? Object.fromEntries(given) : {}),
    'cmi.learner_id': learner.id,
    'cmi.learner_name': learner.name,
    'cmi.mode': mode,
    'cmi.credit': mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.entry': isResumed ? 'resume' : 'ab-initio',
    ...(passing && { 'cmi.scaled_passing_score': passing }),
  };
}

/** What an LMS reads from the manifest of a SCORM 2004 package about one of its SCOs. */
export function parseManifest2004(xml: string, place: number) {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const item = manifest.querySelectorAll('item[identifierref]')[place];
  const resource = `resource[identifier="${item?.getAttribute('identifierref')}"]`;
  const launch = manifest.querySelector(resource)?.getAttribute('href');
  if (!launch) throw new Error('Not a package of SCORM 2004');
  const measure = item?.getElementsByTagName('imsss:minNormalizedMeasure')[0];
  return { launch, passing: measure?.textContent ?? undefined };
}

export const isManifest2004 = (xml: string): boolean =>
  xml.includes('xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"');
