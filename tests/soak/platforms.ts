import { randomUUID } from 'node:crypto';
import { makeLrs } from '../../src/preview/lrs/lrs.ts';
import type { Api } from '../../src/tracking/scorm/locate.ts';
import { makeLms12 } from '../tracking/fake-lms12.ts';
import { makeLms2004 } from '../tracking/fake-lms2004.ts';
import type { Surroundings } from './computer.ts';

export const STANDARDS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type StandardName = (typeof STANDARDS)[number];

/**
 * What a platform does for a while: `away`: nobody answers · `refused`, `silent`: does not keep it, with and
 * without a reason · `lost`: keeps it and says that it did not · `gone`: the session is over, for good ·
 * `late`: refuses to begin.
 */
export const TROUBLES = ['away', 'refused', 'silent', 'lost', 'gone'] as const;
export type Trouble = (typeof TROUBLES)[number] | 'late';

/** The record of one learner, as it is when nothing is on its way. */
export type Record = {
  readonly suspendData: string;
  /** `incomplete`, `completed`, `passed` or `failed`. */
  readonly status: string;
  /** 0 to 100, or empty. */
  readonly score: string;
  /** `id=answer`, in order. */
  readonly answers: readonly string[];
};

export type Platform = {
  readonly name: string;
  trouble: Trouble | undefined;
  readonly launch: () => Surroundings;
  readonly record: () => Record;
  /** What a strict platform holds against the course; empty is good. */
  readonly violations: () => readonly string[];
};

export const makePlatform = (standard: StandardName, learner: string): Platform =>
  standard === 'cmi5' ? cmi5(learner) : scorm(standard, learner);

const SCORM = {
  scorm12: { make: makeLms12, object: 'API', prefix: 'LMS', response: 'student_response' },
  scorm2004: { make: makeLms2004, object: 'API_1484_11', prefix: '', response: 'learner_response' },
} as const;

function scorm(standard: keyof typeof SCORM, learner: string): Platform {
  const { make, object, prefix, response } = SCORM[standard];
  const lms = make({ learner });
  const stored = (element: string) => lms.stored(element) ?? '';
  const platform: Platform = {
    name: learner,
    trouble: undefined,
    launch: () => ({ objects: { [object]: troubled(lms.launch(), prefix, platform) } }),
    record: () => ({
      suspendData: stored('suspend_data'),
      status: standard === 'scorm12' ? stored('core.lesson_status') : status2004(stored),
      score: stored(standard === 'scorm12' ? 'core.score.raw' : 'score.raw'),
      answers: entries(lms.stored, response),
    }),
    violations: () => lms.violations,
  };
  return platform;
}

const status2004 = (stored: (element: string) => string) =>
  ['passed', 'failed'].includes(stored('success_status'))
    ? stored('success_status')
    : stored('completion_status');

function entries(stored: (element: string) => string | undefined, response: string) {
  const all: string[] = [];
  for (let n = 0, id; (id = stored(`interactions.${n}.id`)) !== undefined; n++)
    all.push(`${id.replaceAll('_', '-')}=${stored(`interactions.${n}.${response}`)}`);
  return all;
}

/** The platform's object as the page meets it. */
function troubled(api: Api, prefix: string, platform: Pick<Platform, 'trouble'>): Api {
  let code = '';
  const around = (name: string, duty: (...args: readonly string[]) => unknown) => {
    const method = name.slice(prefix.length);
    return (...args: readonly string[]) => {
      const { trouble } = platform;
      const refuse = (number: string) => ((code = number), method === 'GetValue' ? '' : 'false');
      if (trouble === 'away') throw new Error('NetworkError');
      if (method === 'GetLastError' && code) return code;
      code = '';
      if (trouble === 'gone') return refuse(prefix ? '301' : '132');
      if (trouble === 'late' && method === 'Initialize') return refuse('0');
      if (method !== 'Commit' || !trouble) return duty(...args);
      if (trouble === 'lost') duty(...args);
      return refuse(trouble === 'silent' ? '0' : '391');
    };
  };
  return Object.fromEntries(
    Object.entries(api).map(([name, duty]) => [
      name,
      around(name, duty as (...args: readonly string[]) => unknown),
    ]),
  );
}

const AU = { id: 'https://proef.nl/au', moveOn: 'CompletedAndPassed' } as const;

function cmi5(learner: string): Platform {
  const lrs = makeLrs({
    base: 'https://lms.proef.nl/',
    uuid: randomUUID,
    learner: { id: learner, name: '' },
  });
  const fetch = async (address: string, init?: RequestInit): Promise<Response> => {
    const { trouble } = platform;
    const isFirst = address.includes('/fetch?');
    const away = () => new TypeError('NetworkError');
    if (trouble === 'away') throw away();
    if (trouble === 'gone')
      return new Response('<title>Inloggen</title>', { headers: { 'Content-Type': 'text/html' } });
    if (trouble && trouble !== 'lost' && (trouble !== 'late' || isFirst))
      return new Response('', { status: 503 });
    const { signal: _, ...rest } = init ?? {};
    const answer = await lrs.answer(new Request(address, rest));
    if (trouble === 'lost' && init?.method !== 'GET' && !isFirst) throw away();
    return answer;
  };
  const said = (verb: string) =>
    lrs.statements().findLast((statement) => statement.verb.id.endsWith(`/${verb}`));
  const platform: Platform = {
    name: learner,
    trouble: undefined,
    launch: () => ({ search: `?${lrs.launch({ au: AU })}`, fetch }),
    record: () => ({
      suspendData: JSON.parse(lrs.document('ai-geletterdheid', AU) ?? '{}').suspendData ?? '',
      status: said('passed')
        ? 'passed'
        : said('failed')
          ? 'failed'
          : said('completed')
            ? 'completed'
            : 'incomplete',
      score: `${(said('passed') ?? said('failed'))?.result?.score?.raw ?? ''}`,
      answers: lrs
        .statements()
        .filter(({ verb }) => /(answered|experienced)$/.test(verb.id))
        .map(({ object, result }) => {
          const id = object.id.replace(/.*\//, '').replaceAll('_', '-');
          return `${id}=${result?.response ?? ''}`;
        }),
    }),
    violations: lrs.violations,
  };
  return platform;
}
