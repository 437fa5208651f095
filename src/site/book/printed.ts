import type { Ask, Key, Question, QuestionKind } from '../../core/quiz/question.ts';
import type { Option } from '../../core/quiz/question.ts';
import { DECISIONS } from '../../core/quiz/screen-tool.ts';
import { book as text } from '#text/book.ts';
import { checkAnswer, safePrompt, screenTool } from '#text/kinds.ts';
import { question as questionText } from '#text/question.ts';

/** A line of a question with its key, for a reader who judges both. */
export type Line = {
  readonly text: string;
  /** In words whether it is right, or what is the matter with it. */
  readonly verdict?: string;
  readonly feedback?: string;
};

type Print<K extends QuestionKind> = (ask: Ask<K>, key: Key<K>) => readonly Line[];

const verdict = (right: boolean) => (right ? text.right : text.wrong);

const textOf = (list: readonly Option[], id: string | undefined) =>
  list.find((it) => it.id === id)?.text ?? '';

/** Every kind of question as lines: options with the right ones, and every explanation. */
const PRINT: { readonly [K in QuestionKind]: Print<K> } = {
  'single-choice': ({ options }, key) =>
    options.map(({ id, text }) => ({
      text,
      verdict: verdict(id === key.correct),
      feedback: key.options[id],
    })),
  'multiple-response': ({ options }, key) =>
    options.map(({ id, text }) => ({
      text,
      verdict: verdict(key.correct.includes(id)),
      feedback: key.options[id],
    })),
  'true-false': (_, { correct, options }) => [
    { text: questionText.true, verdict: verdict(correct), feedback: options.true },
    { text: questionText.false, verdict: verdict(!correct), feedback: options.false },
  ],
  matching: ({ items, targets }, key) =>
    items.map(({ id, text: name }) => ({
      text: text.belongs(name, textOf(targets, key.pairs[id])),
      feedback: key.items[id],
    })),
  ordering: ({ steps }, key) =>
    key.order.map((id, n) => ({
      text: `${n + 1}. ${textOf(steps, id)}`,
      feedback: key.steps?.[id],
    })),
  categorise: ({ groups, cards }, key) =>
    cards.map(({ id, text: name }) => ({
      text: text.belongs(name, textOf(groups, key.groups[id])),
      feedback: key.cards[id],
    })),
  'fill-in': (_, { accept, ifWrong }) => [
    { text: text.accepted(accept.join(', ')) },
    { text: text.otherwise, verdict: text.wrong, feedback: ifWrong },
  ],
  numeric: ({ unit }, { answer, tolerance, near, ifWrong }) => [
    {
      text: text.accepted([answer, tolerance > 0 ? `± ${tolerance}` : '', unit].join(' ').trim()),
    },
    ...near.map(({ from, to, score, feedback }) => ({
      text: text.near(from, to),
      verdict: text.part(score),
      feedback,
    })),
    { text: text.otherwise, verdict: text.wrong, feedback: ifWrong },
  ],
  likert: ({ scale: { low, high, steps } }) => [{ text: text.scale(low, high, steps) }],
  reflection: (_, { example }) => [{ text: text.example, feedback: example }],
  scenario: ({ nodes }, { ends, choices }) =>
    nodes.flatMap((node, n) => [
      {
        text: `${n + 1}. ${node.text}`,
        ...('end' in node ? { verdict: text.ends(ends[node.id] ?? 0) } : {}),
      },
      ...('end' in node ? [] : node.choices).map((choice) => ({
        text: choice.text,
        verdict: text.goesTo(nodes.findIndex(({ id }) => id === choice.to) + 1),
        feedback: choices[choice.id],
      })),
    ]),
  'check-answer': ({ sentences }, { marks }) =>
    sentences.map(({ id, text: sentence }) => {
      const mark = marks[id];
      return {
        text: sentence,
        verdict: mark ? checkAnswer.faults[mark.fault] : text.fine,
        feedback: mark?.feedback,
      };
    }),
  'safe-prompt': ({ words }, { marks }) => [
    { text: words.map(({ text }) => text).join(' ') },
    ...marks.map(({ words: marked, why, feedback }) => ({
      text: marked.map((id) => textOf(words, id)).join(' '),
      verdict: safePrompt.whys[why],
      feedback,
    })),
  ],
  'screen-tool': ({ tool, points }, key) => [
    { text: tool },
    ...points.map(({ id }) => ({
      text: screenTool.points[id] ?? id,
      verdict: key.points[id]?.concern ? screenTool.concern : screenTool.noConcern,
      feedback: key.points[id]?.feedback,
    })),
    ...DECISIONS.map((decision) => ({
      text: text.belongs(screenTool.decision, screenTool[decision]),
      verdict: verdict(decision === key.decision.correct),
      feedback: key.decision[decision],
    })),
  ],
};

export const printed = ({ ask, key }: Question): readonly Line[] =>
  // The kind chose the row, and each row takes its own kind.
  (PRINT[ask.kind] as (ask: Ask, key: Key) => readonly Line[])(ask, key);
