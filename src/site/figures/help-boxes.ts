import type { HelpOutcome, HelpQuestion } from '../../core/course/decision-help.ts';
import { linesOf, widthOf } from './letters.ts';

/** Everything in the units of the drawing, sixteen to a rem: four columns fit in an article. */
export const COLUMN = 160;
/** Between boxes beside each other. */
export const GAP = 8;
export const LINE = 20;
const SIZE = 16;
const PAD = 9;
/** The number before a question, the sign before a verdict. */
const NUMBER = 40;
const SIGN = 26;

type Size = { readonly width: number; readonly height: number };

/** Lines of words in a box: `y` is the foot of the first. */
export type Words = {
  readonly x: number;
  readonly y: number;
  readonly isBold: boolean;
  readonly lines: readonly {
    readonly text: string;
    /** A word that is longer than a line is drawn no wider than this. */
    readonly squeezed?: number | undefined;
  }[];
};

/** A question, with its answers beside each other: below each goes the road that it takes. */
export type QuestionBox = Size & {
  readonly words: Words;
  readonly answers: readonly (Size & {
    readonly x: number;
    readonly y: number;
    readonly words: Words;
  })[];
};

export type OutcomeBox = Size & { readonly verdict: Words; readonly words: Words };

export function questionBox({ text, answers }: HelpQuestion): QuestionBox {
  const width = answers.length * COLUMN - GAP;
  const words = wordsIn(text, { x: PAD + NUMBER, y: PAD, width: width - 2 * PAD - NUMBER }, true);
  const head = Math.max(footOf(words), PAD + NUMBER - 8);
  const cells = answers.map((answer, n) => ({
    x: n * COLUMN + PAD / 2,
    words: wordsIn(answer.text, { x: PAD / 2, y: PAD / 2, width: COLUMN - GAP - 2 * PAD }),
  }));
  const height = Math.max(...cells.map(({ words }) => footOf(words))) + PAD / 2;
  return {
    width,
    height: head + PAD + height + PAD / 2,
    words,
    answers: cells.map((cell) => ({
      ...cell,
      y: head + PAD,
      width: COLUMN - GAP - PAD,
      height,
    })),
  };
}

/** `verdict` is yes, no or ask first, in words. */
export function outcomeBox({ title }: HelpOutcome, verdict: string): OutcomeBox {
  const width = COLUMN - GAP;
  const told = wordsIn(verdict, { x: PAD + SIGN, y: PAD, width: width - 2 * PAD - SIGN }, true);
  const words = wordsIn(title, { x: PAD, y: footOf(told) + PAD / 3, width: width - 2 * PAD });
  return { width, height: footOf(words) + PAD, verdict: told, words };
}

function wordsIn(
  text: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  isBold = false,
): Words {
  const lines = linesOf(text, width, SIZE, isBold).map((line) => ({
    text: line,
    squeezed: widthOf(line, SIZE, isBold) > width ? width : undefined,
  }));
  return { x, y: y + 0.75 * LINE, isBold, lines };
}

/** Where the next thing can begin. */
const footOf = ({ y, lines }: Words) => y + (lines.length - 0.75) * LINE;
