import { makeId } from '../../core/course/id.ts';
import { NO_PROGRESS } from '../../core/progress/progress.ts';
import { done, type Tracker } from '../../tracking/port.ts';
import { enter } from '../current.ts';
import type { SessionSettings } from '../document.ts';
import { $progress, $verdicts } from '../stores.ts';

const document = { id: makeId('herhalen'), lessons: [], questions: [], tests: [] };

const settings: SessionSettings = {
  tracking: 'local',
  pass: 'both',
  reportFailed: false,
  answers: 'none',
};

const launch = {
  learner: { id: '', name: '' },
  mode: 'normal',
  entry: 'fresh',
  suspendData: '',
} as const;

/** Keeps nothing: what was practised is in the deck. */
const nobody: Tracker = {
  open: async () => ({ ok: true, value: launch }),
  save: () => done,
  log: () => done,
  commit: () => done,
  close: () => done,
};

/** Begins anew: every question is open, and an answer is forgotten with the page. */
export function startPractice(): void {
  const { pass, reportFailed } = settings;
  enter({
    document,
    settings,
    requirements: { lessons: [], tests: [], pass, reportFailed },
    tracker: nobody,
    launch,
    startedAt: Date.now(),
  });
  $progress.set(NO_PROGRESS);
  $verdicts.set(new Map());
}
