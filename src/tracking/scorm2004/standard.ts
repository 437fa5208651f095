import type { InteractionWrites, Standard } from '../scorm/standard.ts';
import { readLaunch } from './launch.ts';
import { versionWrites } from './version.ts';
import { firstWrites, writesFor } from './writes.ts';

export type Settings = {
  /**
   * What the platform gives after the course was done: the same attempt again, or a blank one. HR
   * chooses it when the package is made. @spec scorm.md 4.6
   */
  readonly attempts?: 'open' | 'new';
  /** Where answers are told. */
  readonly interactionWrites?: InteractionWrites | undefined;
};

/** The third and the fourth edition alike: what they changed is in the manifest. */
export const scorm2004 = ({
  attempts = 'open',
  interactionWrites = versionWrites,
}: Settings): Standard => ({
  methods: {
    initialize: 'Initialize',
    terminate: 'Terminate',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    lastError: 'GetLastError',
    diagnostic: 'GetDiagnostic',
  },
  isRunning: '103',
  // Terminate commits; some platforms refuse a Commit while the page goes. @spec scorm.md 4.4
  commitsAtEnd: false,
  readLaunch,
  firstWrites,
  writesFor: (snapshot, held, isLast = false) =>
    writesFor(snapshot, held, isLast && attempts === 'new'),
  // All of it is mandatory here: no need to ask. @spec SCORM 2004 RTE 4.2.9
  readParts: () => () => true,
  interactionWrites,
  // Mandatory as well, but nothing is lost to the learner where a platform lacks them.
  optional: /\.score\.m|\.interactions\.|progress_measure|\.location|session_time/,
  missing: ['401', '402'],
});
