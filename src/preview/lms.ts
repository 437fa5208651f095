import { keptOf, type Cmi } from './cmi.ts';
import type { Api } from './call.ts';
import type { Fault } from './fault.ts';
import { recorded, type Listener } from './recorder.ts';

type Settings = {
  readonly start: Cmi;
  readonly faults?: readonly Fault[];
  /** Stores the record as an LMS does at Commit and Finish; false where that did not work. */
  readonly keep: (cmi: Cmi) => boolean;
  readonly onCall: Listener;
  /** Milliseconds since the launch. */
  readonly clock: () => number;
};

/** scorm-again as an LMS for one launch, behind a recorder. What comes out goes on `window.API`. */
export async function startLms({
  start,
  faults = [],
  keep,
  onCall,
  clock,
}: Settings): Promise<Api> {
  const { Scorm12API } = await import('scorm-again/scorm12');
  const lms = new Scorm12API(
    {
      autocommit: false,
      mastery_override: true,
      // Without an address scorm-again says "true" and asks nobody to store anything.
      lmsCommitUrl: 'kept-by-us',
      dataCommitFormat: 'flattened',
      // Errors are in the record of calls already.
      logLevel: 5,
    },
    {
      processHttpRequest: (_address, committed) =>
        keep(keptOf(committed, start))
          ? { result: 'true', errorCode: 0 }
          : { result: 'false', errorCode: 101 },
      updateSettings() {},
    },
  );
  // An empty value is a value that was never set.
  const values = Object.entries(start).filter(([, value]) => value !== '');
  lms.loadFromFlattenedJSON(Object.fromEntries(values), '');
  return recorded(lms, {
    faults,
    clock,
    onCall,
    cmi: () => keptOf(lms.renderCommitCMI(false), start),
  });
}
