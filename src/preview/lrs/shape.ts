/** What is wrong with a value, a line each; an empty list is good. */
export type Shape = (value: unknown, path: string) => readonly string[];

type Fields = Readonly<Record<string, Shape>>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Only these properties, and none of `needed` left out. @spec xAPI 1.0.3 Data 2.2, 4.1 */
export const object =
  (fields: Fields, ...needed: readonly string[]): Shape =>
  (value, path) => {
    if (!isObject(value)) return [`${path} is no object`];
    const missing = needed.filter((name) => value[name] === undefined);
    return [
      ...missing.map((name) => `${path}.${name} is missing`),
      ...Object.entries(value).flatMap(([name, inner]) => {
        const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
        return shape ? shape(inner, `${path}.${name}`) : [`${path}.${name} is unknown`];
      }),
    ];
  };

export const list =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((inner, n) => shape(inner, `${path}[${n}]`))
      : [`${path} is no list`];

export const both =
  (...shapes: readonly Shape[]): Shape =>
  (value, path) =>
    shapes.flatMap((shape) => shape(value, path));

/** Anything that answers yes. */
export const that =
  (isRight: (value: unknown) => boolean, what: string): Shape =>
  (value, path) =>
    isRight(value) ? [] : [`${path} is no ${what}`];

const matching = (pattern: RegExp, what: string): Shape =>
  that((value) => typeof value === 'string' && pattern.test(value), what);

/** Keys by one rule, values by another. */
export const map =
  (key: Shape, inner: Shape): Shape =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => [
          ...key(name, `a key of ${path}`),
          ...inner(one, `${path}.${name}`),
        ])
      : [`${path} is no object`];

export const text = that((value) => typeof value === 'string', 'text');
export const yesNo = that((value) => typeof value === 'boolean', 'yes or no');
export const anything: Shape = () => [];
export const uuid = matching(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  'UUID',
);
/** With a scheme and no spaces. */
export const iri = matching(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, 'IRI');
export const language = matching(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'language');
/** In UTC. @spec cmi5 9.7 */
export const utc = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/, 'time in UTC');
/** @spec xAPI 1.0.3 Data 4.6 */
export const duration = matching(
  /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/,
  'duration',
);
export const number = (least = -Infinity, most = Infinity): Shape =>
  that(
    (value) => typeof value === 'number' && value >= least && value <= most,
    `number from ${least} to ${most}`,
  );
export const oneOf = (...words: readonly string[]): Shape =>
  that((value) => words.some((word) => word === value), words.join(' or '));
