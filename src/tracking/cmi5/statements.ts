import type { Template } from './launch-data.ts';
import type { Parameters } from './parameters.ts';

/** All that the statements of one session share. */
export type Session = {
  readonly parameters: Pick<Parameters, 'actor' | 'activityId' | 'registration'>;
  readonly template: Template;
};

const ADL = 'http://adlnet.gov/expapi/verbs/';
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
export const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
export const MASTERY = `${CMI5}extensions/masteryscore`;

/**
 * What each verb is: the first five are defined by cmi5, and say so; those with a verdict are what the
 * platform moves on by. The others are only allowed. @spec cmi5 7.1.3, 9.3, 9.6.2
 */
const VERBS = {
  initialized: ['cmi5'],
  completed: ['cmi5', 'moveon'],
  passed: ['cmi5', 'moveon'],
  failed: ['cmi5', 'moveon'],
  terminated: ['cmi5'],
  progressed: [],
  answered: [],
  experienced: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Verb = keyof typeof VERBS;

export type Statement = {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Parameters['actor'];
  readonly verb: { readonly id: string; readonly display: Readonly<Record<string, string>> };
  readonly object: { readonly objectType: 'Activity'; readonly id: string };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context: Template & { readonly registration: string };
};

export type Said = {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly result?: Statement['result'];
  readonly extensions?: Template['extensions'];
  /** Something within the course, instead of the course. */
  readonly part?: { readonly path: string; readonly definition: Readonly<Record<string, unknown>> };
};

/** One statement, with the platform's template in it. @spec cmi5 9, 10.2.1 */
export function statement(
  { parameters: { actor, activityId, registration }, template }: Session,
  verb: Verb,
  { id, at, result, extensions, part }: Said,
): Statement {
  return {
    id,
    // In UTC, whatever the clock of the learner says. @spec cmi5 9.7
    timestamp: new Date(at).toISOString(),
    actor,
    verb: { id: ADL + verb, display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: part ? `${activityId}/${part.path}` : activityId,
      ...(part && { definition: part.definition }),
    },
    ...(result && { result }),
    context: {
      ...template,
      registration,
      ...categorised(template, VERBS[verb]),
      ...(extensions && { extensions: { ...extensions, ...template.extensions } }),
    },
  };
}

function categorised({ contextActivities }: Template, names: readonly string[]) {
  if (names.length === 0) return {};
  const given = contextActivities?.['category'] ?? [];
  const own = names.map((name) => ({ id: `${CMI5}categories/${name}` }));
  const fresh = own.filter(({ id }) => !given.some((one) => one.id === id));
  return { contextActivities: { ...contextActivities, category: [...given, ...fresh] } };
}
