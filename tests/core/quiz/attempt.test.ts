import { describe, expect, test } from 'vitest';
import { type Attempt, NEW_ATTEMPT } from '../../../src/core/quiz/attempt.ts';
import { type AttemptCommand, decide, evolve } from '../../../src/core/quiz/answering.ts';

const MAX_TRIES = 2;

const given = (...commands: readonly AttemptCommand[]) => ({
  when: (command: AttemptCommand) => {
    const before = commands.reduce(obey, NEW_ATTEMPT);
    return {
      events: decide(before, command, MAX_TRIES).map(({ type }) => type),
      after: obey(before, command),
      before,
    };
  },
});

const obey = (attempt: Attempt, command: AttemptCommand) =>
  decide(attempt, command, MAX_TRIES).reduce(evolve, attempt);

const right: AttemptCommand = { type: 'submit', response: 'R', score: 1 };
const wrong: AttemptCommand = { type: 'submit', response: 'W', score: 0 };
const partly: AttemptCommand = { type: 'submit', response: 'P', score: 0.5 };
const retry: AttemptCommand = { type: 'retry' };
const revise: AttemptCommand = { type: 'revise' };
const show: AttemptCommand = { type: 'show', solution: 'S' };

describe('a question in a lesson', () => {
  test.each<[string, readonly AttemptCommand[], AttemptCommand, Attempt]>([
    ['a right answer is right', [], right, { tries: 1, status: 'right', score: 1, response: 'R' }],
    [
      'a wrong answer is judged',
      [],
      wrong,
      { tries: 1, status: 'judged', score: 0, response: 'W' },
    ],
    [
      'a retry opens it and keeps the answer',
      [wrong],
      retry,
      { tries: 1, status: 'open', score: 0, response: 'W' },
    ],
    [
      'the second try counts',
      [wrong, retry],
      right,
      { tries: 2, status: 'right', score: 1, response: 'R' },
    ],
    [
      'the best score stands',
      [partly, retry],
      wrong,
      { tries: 2, status: 'judged', score: 0.5, response: 'W' },
    ],
    [
      'what was noted can be changed, and is kept until then',
      [right],
      revise,
      { tries: 1, status: 'open', score: 1, response: 'R' },
    ],
    [
      'a shown answer earns nothing',
      [partly],
      show,
      { tries: 1, status: 'shown', score: 0.5, response: 'S' },
    ],
  ])('%s', (_, before, command, expected) => {
    expect(given(...before).when(command).after).toEqual(expected);
  });

  test.each<[string, readonly AttemptCommand[], AttemptCommand]>([
    ['an answer while the explanation is on the screen', [wrong], right],
    ['an answer after the right one', [right], wrong],
    ['an answer after the solution', [wrong, show], right],
    ['a retry before the first answer', [], retry],
    ['a retry after the right answer', [right], retry],
    ['a retry when the tries are used up', [wrong, retry, wrong], retry],
    ['a change of what was never noted', [], revise],
    ['a change of what is wrong', [wrong], revise],
    ['showing before the first answer', [], show],
    ['showing after the right answer', [right], show],
  ])('%s leads to nothing', (_, before, command) => {
    const { events, after, before: state } = given(...before).when(command);
    expect(events).toEqual([]);
    expect(after).toBe(state);
  });
});
