import { type Id, makeId } from '../course/id.ts';
import type { Step } from './interaction.ts';
import { fingerprint } from './pack.ts';
import { packDigits, unpackDigits } from './pack-digits.ts';
import type { Part, RulesFor } from './rules.ts';

/** Judge an AI tool on each point of the screening, then decide. All five count the same. */
export type ScreenTool = {
  readonly ask: { readonly tool: string; readonly points: readonly { readonly id: Id }[] };
  readonly key: {
    readonly points: Readonly<
      Record<string, { readonly concern: boolean; readonly feedback?: string }>
    >;
    readonly decision: { readonly correct: Decision } & Readonly<Record<Decision, string>>;
  };
  readonly response: {
    /** By point, whether it gives concern. */
    readonly points: Readonly<Record<string, boolean>>;
    readonly decision?: Decision;
  };
};

/** Whether to use it; `ask`: not before something is known. Their places are packed: add at the end. */
export const DECISIONS = ['yes', 'no', 'ask'] as const;
export type Decision = (typeof DECISIONS)[number];

/** The four points of the screening. */
export const POINTS = ['privacy', 'data-integriteit', 'ethiek', 'transparantie'].map(makeId);

/** The decision as a part of the question, so that feedback has a place to stand. */
export const DECISION_PART = makeId('besluit');

export const screenTool: RulesFor<ScreenTool> = {
  scored: true,
  isAnswered: ({ points }, response): response is ScreenTool['response'] =>
    response?.decision !== undefined && points.every(({ id }) => response.points[id] !== undefined),
  judge: ({ points }, key, { points: said, decision }) => {
    const parts: readonly Part[] = [
      ...points.map(({ id }) => ({
        target: id,
        state: stateOf(said[id], key.points[id]?.concern),
        feedback: key.points[id]?.feedback,
      })),
      {
        target: DECISION_PART,
        state: stateOf(decision, key.decision.correct),
        feedback: decision && key.decision[decision],
      },
    ];
    return { score: parts.filter(({ state }) => state === 'right').length / parts.length, parts };
  },
  solution: ({ points }, key) => ({
    points: Object.fromEntries(points.map(({ id }) => [id, key.points[id]?.concern ?? false])),
    decision: key.decision.correct,
  }),
  pack: (ask, { points, decision }) => {
    const ids = sorted(ask);
    const said = ids.map((id) => [SAID.indexOf(points[id]), SAID.length] as const);
    return fingerprint(ids) + packDigits([[DECIDED.indexOf(decision), DECIDED.length], ...said]);
  },
  unpack: (ask, packed) => {
    const ids = sorted(ask);
    if (packed[0] !== fingerprint(ids)) return undefined;
    const [first, ...said] =
      unpackDigits(packed.slice(1), ({ length }) =>
        length > ids.length ? undefined : length ? SAID.length : DECIDED.length,
      ) ?? [];
    if (first === undefined) return undefined;
    const points = ids.flatMap((id, n) => {
      const concern = SAID[said[n] ?? 0];
      return concern === undefined ? [] : [[id, concern] as const];
    });
    const decision = DECIDED[first];
    return { points: Object.fromEntries(points), ...(decision && { decision }) };
  },
  interaction: (ask, key, response) => ({
    type: 'performance',
    response: stepsOf(ask, response),
    pattern: stepsOf(ask, screenTool.solution(ask, key)),
  }),
};

/** What may be said of a point, and decided: nothing yet comes first. */
const SAID: readonly (boolean | undefined)[] = [undefined, false, true];
const DECIDED: readonly (Decision | undefined)[] = [undefined, ...DECISIONS];

const sorted = ({ points }: ScreenTool['ask']) => points.map(({ id }) => id).sort();

const stateOf = <T>(said: T | undefined, right: T | undefined): Part['state'] =>
  said === undefined ? 'missed' : said === right ? 'right' : 'wrong';

const CONCERN = { true: makeId('concern'), false: makeId('no-concern') } as const;

function stepsOf({ points }: ScreenTool['ask'], said: ScreenTool['response']): readonly Step[] {
  const judged = points.flatMap(({ id }) => {
    const concern = said.points[id];
    return concern === undefined ? [] : [{ step: id, answer: CONCERN[concern ? 'true' : 'false'] }];
  });
  return said.decision
    ? [...judged, { step: DECISION_PART, answer: makeId(said.decision) }]
    : judged;
}
