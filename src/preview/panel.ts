import type { Call } from './call.ts';
import type { Cmi } from './cmi.ts';
import { violationsOf, type Rule } from './strict.ts';

/** What stands beside the course. */
export type Panel = {
  readonly status: string;
  readonly score: string;
  readonly bookmark: string;
  readonly suspendData: number;
  readonly sessionTime: string;
  readonly totalTime: string;
  readonly calls: number;
  readonly commits: number;
  readonly remarks: number;
  /** Newest first, not more than can be read. */
  readonly log: readonly LogLine[];
};

export type LogLine = { readonly call: Call; readonly broken: readonly Rule[] };

const LOG_LENGTH = 200;

export function panelOf(calls: readonly Call[], cmi: Cmi): Panel {
  const violations = violationsOf(calls);
  const brokenBy = new Map<Call, readonly Rule[]>();
  for (const { call, rule } of violations)
    brokenBy.set(call, [...(brokenBy.get(call) ?? []), rule]);
  return {
    status: cmi['cmi.core.lesson_status'] || 'not attempted',
    score: cmi['cmi.core.score.raw'] ?? '',
    bookmark: cmi['cmi.core.lesson_location'] ?? '',
    suspendData: (cmi['cmi.suspend_data'] ?? '').length,
    sessionTime: readable(cmi['cmi.core.session_time']),
    totalTime: readable(cmi['cmi.core.total_time']),
    calls: calls.length,
    commits: calls.filter(({ method }) => method === 'LMSCommit').length,
    remarks: violations.length,
    log: calls
      .slice(-LOG_LENGTH)
      .toReversed()
      .map((call) => ({ call, broken: brokenBy.get(call) ?? [] })),
  };
}

/** Hours, minutes and seconds, without the zeros and hundredths of SCORM. */
function readable(time = ''): string {
  const [, hours = '0', minutes = '00', seconds = '00'] = /^(\d+):(\d\d):(\d\d)/.exec(time) ?? [];
  return `${Number(hours)}:${minutes}:${seconds}`;
}
