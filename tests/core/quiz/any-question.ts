import * as fc from 'fast-check';
import { categorise } from '../../../src/core/quiz/categorise.ts';
import { checkAnswer, FAULTS } from '../../../src/core/quiz/check-answer.ts';
import { fillIn } from '../../../src/core/quiz/fill-in.ts';
import { likert } from '../../../src/core/quiz/likert.ts';
import { matching } from '../../../src/core/quiz/matching.ts';
import { numeric } from '../../../src/core/quiz/numeric.ts';
import { ordering } from '../../../src/core/quiz/ordering.ts';
import type { Option } from '../../../src/core/quiz/question.ts';
import { reflection } from '../../../src/core/quiz/reflection.ts';
import type { RulesFor, Shape } from '../../../src/core/quiz/rules.ts';
import { safePrompt, WHYS } from '../../../src/core/quiz/safe-prompt.ts';
import { scenario } from '../../../src/core/quiz/scenario.ts';
import { DECISIONS, POINTS, screenTool } from '../../../src/core/quiz/screen-tool.ts';
import { sentencesOf, wordsOf } from '../../../src/core/quiz/tokens.ts';
import { id, ids } from '../facts.ts';
import { aKey, anAsk, named } from './kind-facts.ts';

/** A question as it may be authored, and an answer as it may be given. */
export type Given<S extends Shape> = {
  readonly ask: Parameters<RulesFor<S>['judge']>[0];
  readonly key: Parameters<RulesFor<S>['judge']>[1];
  readonly response: S['response'];
};

/** Ids from a small world: the kinds must not care that both sides of a question use the same. */
const names = (minLength: number, maxLength: number) =>
  fc
    .uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/), { minLength, maxLength })
    .map((all) => named(...all));

/** Each of these with one of those. */
const pairing = (all: readonly Option[], targets: readonly Option[]) =>
  fc
    .tuple(...all.map(() => fc.constantFrom(...targets.map((target) => target.id))))
    .map((chosen) => Object.fromEntries(all.map((one, n) => [one.id, chosen[n] ?? id('x')])));

const assigned = fc
  .tuple(names(1, 12), names(2, 6))
  .chain(([all, targets]) =>
    fc.tuple(fc.constant({ all, targets }), pairing(all, targets), pairing(all, targets)),
  );

const marked = (text: string, of: (text: string) => readonly Option[]) =>
  fc.integer({ min: 1, max: 80 }).chain((length) => {
    const tokens = of(text.repeat(length));
    const all = tokens.map((token) => token.id);
    return fc.tuple(fc.constant(tokens), fc.subarray(all, { minLength: 1 }), fc.subarray(all));
  });

/** A chain of situations in which each choice goes on, ends well or badly, or goes back to the start. */
const aScenario = fc
  .array(fc.array(fc.constantFrom('next', 'goed', 'matig', 'fout', 'n0'), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((choices) =>
    anAsk({
      start: id('n0'),
      nodes: [
        ...choices.map((targets, n) => ({
          id: id(`n${n}`),
          text: '',
          choices: ['goed', ...targets].map((to, m) => ({
            id: id(`c${n}-${m}`),
            text: '',
            to: id(
              to === 'next' && n + 1 < choices.length ? `n${n + 1}` : to === 'next' ? 'fout' : to,
            ),
          })),
        })),
        ...ids('goed', 'matig', 'fout').map((end) => ({ id: end, text: '', end: true as const })),
      ],
    }),
  );

/** Places among the choices of wherever the learner is. */
const walked = fc.tuple(aScenario, fc.array(fc.nat(3), { maxLength: 12 })).map(([ask, places]) => {
  const response: ReturnType<typeof id>[] = [];
  let node = ask.nodes.find((one) => one.id === ask.start);
  for (const place of places) {
    if (!node || !('choices' in node)) break;
    const choice = node.choices[place % node.choices.length];
    if (!choice) break;
    response.push(choice.id);
    node = ask.nodes.find((one) => one.id === choice.to);
  }
  const key = aKey({ ends: { goed: 1, matig: 0.4, fout: 0 }, choices: {} });
  return { ask, key, response };
});

const number = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e22, max: 1e22 })
  .map((n) => n + 0);

const given = {
  matching: assigned.map(([{ all, targets }, pairs, response]) => ({
    ask: anAsk({ items: all, targets }),
    key: aKey({ pairs, items: {} }),
    response,
  })),
  categorise: assigned.map(([{ all, targets }, groups, response]) => ({
    ask: anAsk({ cards: all, groups: targets }),
    key: aKey({ groups, cards: {} }),
    response,
  })),
  ordering: names(2, 12).chain((steps) => {
    const all = steps.map((step) => step.id);
    const order = fc.shuffledSubarray(all, { minLength: all.length });
    return fc.tuple(order, order).map(([right, response]) => ({
      ask: anAsk({ steps }),
      key: aKey({ order: right }),
      response,
    }));
  }),
  fillIn: fc
    .tuple(fc.array(fc.stringMatching(/^[a-z][a-z ]{0,12}[a-z]$/), { minLength: 1 }), fc.string())
    .map(([accept, text]) => ({ ask: anAsk({}), key: aKey({ accept }), response: { text } })),
  numeric: fc
    .record({
      answer: number,
      tolerance: fc.double({ noNaN: true, min: 0, max: 5 }),
      from: number,
      to: number,
      score: fc.double({ noNaN: true, min: 0, max: 1 }),
      response: number,
    })
    .map(({ answer, tolerance, from, to, score, response }) => ({
      ask: anAsk({ unit: 'uur' }),
      key: aKey({ answer, tolerance, near: [{ from, to, score }] }),
      response,
    })),
  likert: fc
    .integer({ min: 2, max: 35 })
    .chain((steps) => fc.tuple(fc.constant(steps), fc.integer({ min: 1, max: steps })))
    .map(([steps, response]) => ({
      ask: anAsk({ scale: { low: '', high: '', steps } }),
      key: aKey({}),
      response,
    })),
  reflection: fc
    .string()
    .map((text) => ({ ask: anAsk({}), key: aKey({ example: 'Zo.' }), response: { text } })),
  scenario: walked,
  checkAnswer: marked('Klopt dit? ', sentencesOf).map(([sentences, wanted, response]) => ({
    ask: anAsk({ sentences }),
    key: aKey({
      marks: Object.fromEntries(wanted.map((one, n) => [one, { fault: FAULTS[n % 3] ?? 'wrong' }])),
    }),
    response,
  })),
  safePrompt: marked('Jan belt, ', wordsOf).map(([words, wanted, response]) => ({
    ask: anAsk({ words }),
    key: aKey({
      marks: wanted.map((one, n) => ({ words: [one], why: WHYS[n % 2] ?? 'personal' })),
    }),
    response,
  })),
  screenTool: fc
    .tuple(
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...DECISIONS),
      fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 4, maxLength: 4 }),
      fc.option(fc.constantFrom(...DECISIONS), { nil: undefined }),
    )
    .map(([concerns, correct, said, decision]) => ({
      ask: anAsk({ tool: '', points: POINTS.map((point) => ({ id: point })) }),
      key: aKey({
        points: Object.fromEntries(
          POINTS.map((one, n) => [one, { concern: concerns[n] ?? false }]),
        ),
        decision: { correct, yes: '', no: '', ask: '' },
      }),
      response: {
        points: Object.fromEntries(
          POINTS.flatMap((one, n) => (said[n] === undefined ? [] : [[one, said[n]] as const])),
        ),
        ...(decision && { decision }),
      },
    })),
};

/** A kind with questions of it, so that nobody can pair the rules of one with the question of another. */
type Row = { readonly name: string; readonly check: (property: Property) => void };
type Property = <S extends Shape>(rules: RulesFor<S>, given: Given<S>) => void;

const row = <S extends Shape>(
  name: string,
  rules: RulesFor<S>,
  arbitrary: fc.Arbitrary<Given<S>>,
): Row => ({
  name,
  check: (property) => fc.assert(fc.property(arbitrary, (one) => property(rules, one))),
});

export const KINDS: readonly Row[] = [
  row('matching', matching, given.matching),
  row('categorise', categorise, given.categorise),
  row('ordering', ordering, given.ordering),
  row('fill-in', fillIn, given.fillIn),
  row('numeric', numeric, given.numeric),
  row('likert', likert, given.likert),
  row('reflection', reflection, given.reflection),
  row('scenario', scenario, given.scenario),
  row('check-answer', checkAnswer, given.checkAnswer),
  row('safe-prompt', safePrompt, given.safePrompt),
  row('screen-tool', screenTool, given.screenTool),
];
