import type { InteractionWrites, Standard } from '../scorm/standard.ts';
import { readLaunch } from './launch.ts';
import { versionWrites } from './version.ts';
import { firstWrites, writesFor } from './writes.ts';

export const scorm12 = (interactionWrites: InteractionWrites = versionWrites): Standard => ({
  methods: {
    initialize: 'LMSInitialize',
    terminate: 'LMSFinish',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    lastError: 'LMSGetLastError',
    diagnostic: 'LMSGetDiagnostic',
  },
  isRunning: '101',
  commitsAtEnd: true,
  readLaunch,
  firstWrites,
  writesFor,
  // Platforms need not support any of it. @spec scorm.md 4.9
  readParts: (get) => {
    const parts = get('cmi.interactions._children').split(',');
    const names = new Set(parts.map((part) => part.trim()));
    return (part) => names.has(part);
  },
  interactionWrites,
  // Moodle calls an unknown element 201, as it calls a value that it does not like.
  optional: /\.score\.m|\.interactions\.|_location|session_time/,
  missing: ['401'],
});
