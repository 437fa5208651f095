import type { Locator } from 'playwright-core';
import { makeId } from '../../src/core/course/id.ts';
import type { Question, QuestionKind } from '../../src/core/quiz/question.ts';
import { bestPath, choicesOf, walk } from '../../src/core/quiz/scenario-graph.ts';
import { question as text } from '#text/question.ts';
import { screenTool } from '#text/kinds.ts';
import type { Act } from '../kinds/answers.ts';
import { type Hand, moveButton, stepsIn } from '../kinds/controls.ts';

type Solve<K extends QuestionKind> = (question: Question<K>) => readonly Act[];
type Named = { readonly id: string; readonly text: string };

const textOf = (all: readonly Named[], id: string): string =>
  all.find((one) => one.id === id)?.text ?? '';

/** The right answer to a question as its author wrote it, in what a learner does. */
const SOLVE: { readonly [K in QuestionKind]: Solve<K> } = {
  'single-choice': ({ ask, key }) => [{ does: 'choose', one: textOf(ask.options, key.correct) }],
  'multiple-response': ({ ask, key }) => [
    { does: 'mark', these: key.correct.map((id) => textOf(ask.options, id)) },
  ],
  'true-false': ({ key }) => [{ does: 'choose', one: key.correct ? text.true : text.false }],
  matching: ({ ask, key }) =>
    ask.items.map((item) => ({
      does: 'select',
      of: item.text,
      option: textOf(ask.targets, key.pairs[item.id] ?? ''),
    })),
  ordering: ({ ask, key }) => [
    { does: 'order', these: key.order.map((id) => textOf(ask.steps, id)) },
  ],
  categorise: ({ ask, key }) =>
    ask.cards.map((card) => ({
      does: 'choose',
      of: card.text,
      one: textOf(ask.groups, key.groups[card.id] ?? ''),
    })),
  'fill-in': ({ key }) => [{ does: 'type', text: key.accept[0] ?? '' }],
  numeric: ({ key }) => [{ does: 'type', text: String(key.answer).replace('.', ',') }],
  likert: () => [],
  reflection: () => [],
  scenario: ({ ask, key }) => {
    const path = bestPath(ask, key.ends);
    const these = path.map((id, n) => textOf(choicesOf(walk(ask, path.slice(0, n))), id));
    return [{ does: 'walk', these }];
  },
  'check-answer': ({ ask, key }) => [
    { does: 'mark', these: Object.keys(key.marks).map((id) => textOf(ask.sentences, id)) },
  ],
  'safe-prompt': ({ ask, key }) => [
    {
      does: 'mark',
      these: key.marks.flatMap(({ words }) => words.map((id) => textOf(ask.words, id))),
    },
  ],
  'screen-tool': ({ ask, key }) => [
    ...ask.points.map(({ id }): Act => ({
      does: 'choose',
      of: screenTool.points[makeId(id)] ?? '',
      one: key.points[id]?.concern ? screenTool.concern : screenTool.noConcern,
    })),
    { does: 'choose', of: screenTool.decision, one: screenTool[key.decision.correct] },
  ],
};

export const solve = (question: Question): readonly Act[] =>
  // The table has a row for each kind, and each row takes its own.
  (SOLVE[question.ask.kind] as unknown as (question: Question) => readonly Act[])(question);

/** A mouse: the quickest hand there is. */
export const mouse: Hand = {
  press: (control) => control.evaluate((node: HTMLElement) => node.click()),
  choose: (radio) => radio.evaluate((node: HTMLElement) => node.click()),
  select: async (list, option) => {
    await list.selectOption({ label: option });
  },
  type: (field, words) => field.fill(words),
  move: async (question: Locator, from, to) => {
    const step = (await stepsIn(question))[from] ?? '';
    for (let n = 0; n < Math.abs(to - from); n++)
      await moveButton(question, step, to - from).click();
  },
};
