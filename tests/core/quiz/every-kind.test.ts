import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../../src/core/quiz/interaction.ts';
import { interactionWrites } from '../../../src/tracking/scorm12/interactions.ts';
import { interactionWrites as writes2004 } from '../../../src/tracking/scorm2004/interactions.ts';
import { writeError } from '../../tracking/data-model2004.ts';
import { id } from '../facts.ts';
import { KINDS } from './any-question.ts';

/** What was typed is not packed; all else is. */
const isTyped = (response: unknown) =>
  typeof response === 'object' && response !== null && 'text' in response;

/** @spec scorm.md 4.9, the column of SCORM 1.2 */
const PAIR = '[1-9a-z]\\.[a-z0-9]';
const FORMATS: { readonly [K in Interaction['type']]: RegExp } = {
  'true-false': /^[tf]$/,
  choice: /^([a-z0-9](,[a-z0-9])*)?$/,
  matching: new RegExp(`^(${PAIR}(,${PAIR})*)?$`),
  sequencing: /^[a-z0-9](,[a-z0-9])*$/,
  'fill-in': /^[ -~]{0,255}$/,
  numeric: /^-?\d+(\.\d+)?$/,
  likert: /^[1-9a-z]$/,
  performance: /^[\w.,]{0,255}$/,
};

describe.each(KINDS)('$name', ({ check }) => {
  test('packs its answer in our alphabet, and unpacks the same', () => {
    check((rules, { ask, response }) => {
      const packed = rules.pack(ask, response);
      expect(packed).toMatch(/^[\w-]*$/);
      const kept = rules.unpack(ask, packed);
      if (isTyped(response)) expect(kept).toBeDefined();
      else expect(kept).toEqual(response);
    });
  });

  test('judges what was kept as what was given', () => {
    check((rules, { ask, key, response }) => {
      if (!rules.isAnswered(ask, response)) return;
      const kept = rules.unpack(ask, rules.pack(ask, response));
      expect(kept === undefined ? kept : rules.judge(ask, key, kept)).toEqual(
        rules.judge(ask, key, response),
      );
    });
  });

  test('reads no answer out of a text that it would not have written', () => {
    const texts = fc.sample(fc.string({ maxLength: 6 }), { numRuns: 50, seed: 1 });
    check((rules, { ask, response }) => {
      const own = rules.pack(ask, response);
      for (const text of [...texts, `${own}A`, own.slice(0, -1), own.toLowerCase()]) {
        const read = rules.unpack(ask, text);
        if (read !== undefined && !isTyped(read)) expect(rules.pack(ask, read)).toBe(text);
      }
    });
  });

  test('scores from 0 to 1, and its solution scores 1', () => {
    check((rules, { ask, key, response }) => {
      const { score } = rules.judge(ask, key, response);
      expect(score >= 0 && score <= 1).toBe(true);
      const solution = rules.solution(ask, key);
      expect(rules.isAnswered(ask, solution)).toBe(true);
      expect(rules.judge(ask, key, solution).score).toBe(1);
    });
  });

  test('is reported in the words of SCORM 1.2, or not at all', () => {
    check((rules, { ask, key, response }) => {
      const body: Interaction | undefined = rules.interaction(ask, key, response);
      if (!body) return;
      const { score } = rules.judge(ask, key, response);
      const context = { id: id('vraag-1'), score, weight: 1, at: 0, latency: 0, description: '' };
      const writes = interactionWrites(0, { ...context, body });
      const said = writes.filter(([name]) => /student_response|pattern/.test(name));
      for (const [, value] of said) expect(value).toMatch(FORMATS[body.type]);
      if (!rules.scored) expect(writes).toContainEqual(['cmi.interactions.0.result', 'neutral']);
    });
  });

  test('is reported in the words of SCORM 2004, or not at all', () => {
    check((rules, { ask, key, response }) => {
      const body: Interaction | undefined = rules.interaction(ask, key, response);
      if (!body) return;
      const { score } = rules.judge(ask, key, response);
      const context = {
        id: id('vraag-1'),
        score,
        weight: 1,
        at: 0,
        latency: 0,
        description: 'Vraag?',
      };
      const memory = new Map<string, string>();
      for (const [element, value] of writes2004(0, { ...context, body })) {
        expect(`${element} ${value}: ${writeError(element, value, memory)}`).toMatch(/: 0$/);
        memory.set(element, value);
      }
    });
  });
});
