import type { Mode } from './call.ts';

/** An LMS's record of one learner: element to value, such as `cmi.core.lesson_status` to `passed`. */
export type Cmi = Readonly<Record<string, string>>;

export type Launch = {
  readonly mode: Mode;
  readonly learner: { readonly id: string; readonly name: string };
  /** From the manifest, 0 to 100. */
  readonly mastery?: string;
  readonly launchData?: string;
};

/** What the course finds when it is opened, given what the LMS kept of the time before. */
export function startOf(
  kept: Cmi | undefined,
  { mode, learner, mastery, launchData }: Launch,
): Cmi {
  return {
    ...kept,
    'cmi.core.student_id': learner.id,
    'cmi.core.student_name': learner.name,
    'cmi.core.lesson_mode': mode,
    'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
    'cmi.core.entry': entryAfter(kept),
    'cmi.core.exit': '',
    // The LMS adds a session to the total when it is over, also one that ended without LMSFinish.
    'cmi.core.total_time': addTimes(
      kept?.['cmi.core.total_time'] ?? '',
      kept?.['cmi.core.session_time'] ?? '',
    ),
    'cmi.core.session_time': '',
    'cmi.student_data.mastery_score': mastery ?? '',
    'cmi.launch_data': launchData ?? '',
  };
}

const entryAfter = (kept: Cmi | undefined): string => {
  if (!kept) return 'ab-initio';
  return kept['cmi.core.exit'] === 'suspend' ? 'resume' : '';
};

/** What an LMS stores of a commit: texts only, and the total as it stood when the course was opened. */
export function keptOf(committed: object, start: Cmi): Cmi {
  const texts = Object.entries(committed).flatMap(([element, value]) =>
    typeof value === 'string' ? [[element, value] as const] : [],
  );
  return {
    ...Object.fromEntries(texts),
    'cmi.core.total_time': start['cmi.core.total_time'] ?? '',
  };
}

/** Adds two times of the form HHHH:MM:SS.SS; counts in hundredths, so that nothing rounds to 60. */
export function addTimes(one: string, other: string): string {
  const hundredths = hundredthsOf(one) + hundredthsOf(other);
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function hundredthsOf(time: string): number {
  const [, hours = '0', minutes = '0', seconds = '0'] =
    /^(\d+):(\d+):(\d+(?:\.\d+)?)$/.exec(time) ?? [];
  return Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 100);
}
