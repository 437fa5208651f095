import type { z } from 'zod';
import type { Question, QuestionKind } from '../../core/quiz/question.ts';
import { categorise } from './categorise.ts';
import { checkAnswer } from './check-answer.ts';
import { fillIn } from './fill-in.ts';
import { likert } from './likert.ts';
import { matching } from './matching.ts';
import { multipleResponse } from './multiple-response.ts';
import { numeric } from './numeric.ts';
import { ordering } from './ordering.ts';
import { reflection } from './reflection.ts';
import { safePrompt } from './safe-prompt.ts';
import { scenario } from './scenario.ts';
import { screenTool } from './screen-tool.ts';
import { singleChoice } from './single-choice.ts';
import { trueFalse } from './true-false.ts';

type Row = {
  readonly schema: z.ZodType;
  /** Where an explanation is expected: what it belongs to, and the field that holds it. */
  readonly explains: readonly (readonly [pattern: string, field: string])[];
};

/** How each kind is written down, and what the core makes of it: a forgotten kind does not compile. */
export const KINDS = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'true-false': trueFalse,
  matching,
  ordering,
  categorise,
  'fill-in': fillIn,
  numeric,
  likert,
  reflection,
  scenario,
  'check-answer': checkAnswer,
  'safe-prompt': safePrompt,
  'screen-tool': screenTool,
} satisfies Readonly<Record<QuestionKind, Row>>;

type Authored = { [K in QuestionKind]: z.output<(typeof KINDS)[K]['schema']> };

type ToQuestion = (authored: Authored[QuestionKind], file: string) => Question;

export const toQuestion: ToQuestion = (authored, file) =>
  // The kind chose the row, and each row takes its own kind.
  ({
    ...(KINDS[authored.kind].toQuestion as ToQuestion)(authored, file),
    duties: authored.duties,
    outcomes: authored.outcomes,
  });

export const explainsOf = (kind: unknown): Row['explains'] =>
  Object.entries(KINDS).find(([name]) => name === kind)?.[1].explains ?? [];
