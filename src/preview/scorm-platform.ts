import type { Api, Call, Mode } from './call.ts';
import type { Api2004, Call2004 } from './call2004.ts';
import { startOf, type Cmi } from './cmi.ts';
import { passingOf, startOf2004 } from './cmi2004.ts';
import type { Fault } from './fault.ts';
import { heldOf12, heldOf2004, type Held } from './held.ts';
import { startLms } from './lms.ts';
import { startLms2004 } from './lms2004.ts';
import type { Standard } from './manifest.ts';
import { memoryOf } from './memory.ts';
import type { LogLine } from './panel.ts';
import type { Desk, Launching, Platform } from './platform.ts';
import { violationsOf } from './strict.ts';
import { violations2004 } from './strict2004.ts';
import { faultsOf } from './trouble.ts';

declare global {
  interface Window {
    API?: Api;
    API_1484_11?: Api2004;
  }
}

type AnyCall = Call | Call2004;
type AnyApi = Record<string, unknown>;

type Settings = {
  readonly start: Cmi;
  readonly faults: readonly Fault[];
  readonly keep: (cmi: Cmi) => boolean;
  readonly onCall: (call: AnyCall, cmi: Cmi) => void;
  readonly clock: () => number;
};

/** All in which one version differs from the other. */
type Version = {
  /** Where the course looks for it. */
  readonly property: 'API' | 'API_1484_11';
  readonly startOf: (kept: Cmi | undefined, launching: Launching) => Cmi;
  readonly start: (settings: Settings) => Promise<Api | Api2004>;
  readonly heldOf: (cmi: Cmi) => Held;
  readonly judge: (
    calls: readonly AnyCall[],
    mode: Mode,
  ) => readonly { readonly rule: string; readonly call: AnyCall }[];
};

const VERSIONS: Readonly<Record<Exclude<Standard, 'cmi5'>, Version>> = {
  scorm12: {
    property: 'API',
    startOf: (kept, { item, choices }) =>
      startOf(kept, {
        ...choices,
        mastery: (choices.mastery ?? item.mastery)?.toString(),
        launchData: item.launchData,
      }),
    start: startLms,
    heldOf: heldOf12,
    judge: (calls, mode) => violationsOf(calls as readonly Call[], mode),
  },
  scorm2004: {
    property: 'API_1484_11',
    startOf: (kept, { item, choices }) =>
      startOf2004(kept, { ...choices, passing: passingOf(choices.mastery ?? item.mastery) }),
    start: startLms2004,
    heldOf: heldOf2004,
    judge: (calls, mode) => violations2004(calls as readonly Call2004[], mode),
  },
};

/** scorm-again as the platform of a package of SCORM. */
export function makeScormPlatform(
  standard: Exclude<Standard, 'cmi5'>,
  { identifier, changed }: Desk,
): Platform {
  const version = VERSIONS[standard];
  const { property } = version;
  const faults: Fault[] = [];
  let isGone = false;
  let memory = memoryOf<Cmi>(identifier);
  let calls: readonly AnyCall[] = [];
  let cmi: Cmi = {};
  let mode: Mode = 'normal';
  let whole: Api | Api2004 | undefined;

  /** The object stays, as its window does; what can be called goes and comes back. */
  const furnish = () => {
    const api = window[property] as unknown as AnyApi | undefined;
    for (const [method, call] of Object.entries(whole ?? {}))
      if (isGone) Reflect.deleteProperty(api ?? {}, method);
      else if (api) api[method] = call;
  };

  return {
    async open(launching) {
      const { item, choices } = launching;
      memory = memoryOf<Cmi>([identifier, item.id, choices.learner.id].join('/'));
      ({ mode } = choices);
      calls = [];
      cmi = version.startOf(memory.read(), launching);
      const began = performance.now();
      whole = await version.start({
        start: cmi,
        faults,
        keep: memory.keep,
        clock: () => Math.round(performance.now() - began),
        onCall: (call, now) => {
          calls = [...calls, call];
          cmi = now;
          changed();
        },
      });
      Object.assign(window, { [property]: { ...whole } });
      furnish();
      return '';
    },
    close: () => void Reflect.deleteProperty(window, property),
    read: () => ({ held: version.heldOf(cmi), lines: linesOf(calls, version.judge(calls, mode)) }),
    disturb(troubles) {
      faults.splice(0, faults.length, ...faultsOf(troubles));
      isGone = troubles.has('gone');
      furnish();
    },
    forget: () => memory.forget(),
  };
}

function linesOf(
  calls: readonly AnyCall[],
  violations: readonly { readonly rule: string; readonly call: AnyCall }[],
): readonly LogLine[] {
  return calls.map((call) => ({
    n: call.n,
    call: `${call.method}(${call.args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    answer: String(JSON.stringify(call.result)),
    error: call.error,
    isCommit: call.method.endsWith('Commit'),
    isFault: call.fault !== undefined,
    broken: violations.filter((one) => one.call === call).map(({ rule }) => rule),
  }));
}
