import {
  anything,
  both,
  duration,
  iri,
  isObject,
  language,
  list,
  map,
  number,
  object,
  oneOf,
  text,
  that,
  utc,
  uuid,
  yesNo,
} from './shape.ts';

/** A statement that has the shape of one. */
export type Statement = {
  readonly id: string;
  readonly actor: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: {
    readonly score?: Readonly<Partial<Record<'scaled' | 'raw' | 'min' | 'max', number>>>;
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly duration?: string;
    readonly response?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
};

const words = map(language, text);
const extensions = map(iri, anything);

/** Identified by an account, and by that alone. @spec cmi5 9.2, xAPI 1.0.3 Data 2.4.2.3 */
const agent = object(
  {
    objectType: oneOf('Agent'),
    name: text,
    account: object({ homePage: iri, name: text }, 'homePage', 'name'),
  },
  'account',
);

const component = object({ id: text, description: words }, 'id');

const INTERACTIONS = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

/** @spec xAPI 1.0.3 Data 2.4.4.1 */
const definition = both(
  object({
    type: iri,
    name: words,
    description: words,
    moreInfo: iri,
    interactionType: oneOf(...INTERACTIONS),
    correctResponsesPattern: list(text),
    ...Object.fromEntries(
      ['choices', 'scale', 'source', 'target', 'steps'].map((name) => [name, list(component)]),
    ),
    extensions,
  }),
  that(
    (value) =>
      !isObject(value) || !('correctResponsesPattern' in value) || 'interactionType' in value,
    'pattern of an interaction',
  ),
);

const activity = object({ objectType: oneOf('Activity'), id: iri, definition }, 'id');

const score = both(
  object({ scaled: number(-1, 1), raw: number(), min: number(), max: number() }),
  that((value) => {
    if (!isObject(value)) return true;
    const { raw, min = -Infinity, max = Infinity } = value as Record<string, number>;
    return min < max && (raw === undefined || (raw >= min && raw <= max));
  }, 'score between min and max'),
);

/** Everything that xAPI asks of a statement of a course. @spec xAPI 1.0.3 Data 2.4, 4 */
const statement = object(
  {
    id: uuid,
    actor: agent,
    verb: object({ id: iri, display: words }, 'id'),
    object: activity,
    result: object({
      score,
      success: yesNo,
      completion: yesNo,
      response: text,
      duration,
      extensions,
    }),
    context: object({
      registration: uuid,
      revision: text,
      platform: text,
      language,
      contextActivities: object(
        Object.fromEntries(
          ['parent', 'grouping', 'category', 'other'].map((name) => [name, list(activity)]),
        ),
      ),
      extensions,
    }),
    timestamp: utc,
    version: oneOf('1.0.0', '1.0.1', '1.0.2', '1.0.3'),
  },
  'id',
  'actor',
  'verb',
  'object',
  'timestamp',
);

export const flawsOf = (value: unknown): readonly string[] => statement(value, 'statement');

/** Same say, whatever the order of its properties. @spec xAPI 1.0.3 Data 2.3.1 */
export const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
