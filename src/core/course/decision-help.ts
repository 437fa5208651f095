import type { Decision } from '../quiz/screen-tool.ts';
import type { Id } from './id.ts';

/** A few questions that end in yes, no or ask first: what a colleague comes back for when work asks it. */
export type DecisionHelp = {
  readonly id: Id;
  readonly title: string;
  readonly lead: string;
  readonly minutes: number;
  readonly start: Id;
  readonly questions: readonly HelpQuestion[];
  readonly outcomes: readonly HelpOutcome[];
  readonly file: string;
};

export type HelpQuestion = {
  readonly id: Id;
  readonly text: string;
  readonly explanation: string;
  readonly answers: readonly HelpAnswer[];
};

export type HelpAnswer = {
  readonly id: Id;
  readonly text: string;
  /** A question, or an outcome. */
  readonly to: Id;
};

export type HelpOutcome = {
  readonly id: Id;
  readonly verdict: Decision;
  readonly title: string;
  readonly reason: string;
  readonly guideline: Id;
  readonly lesson: Id;
  readonly ask: Contact;
};

/** Whom to ask: names of settings that only the organisation can fill in. */
export const CONTACTS = ['screeningDesk', 'helpName', 'reportingPoint'] as const;
export type Contact = (typeof CONTACTS)[number];

/** Nobody reads on after five. */
export const MOST_HELP_QUESTIONS = 5;

/** What somebody answered, question by question, and what comes of it. */
export type HelpPath = {
  readonly steps: readonly { readonly question: HelpQuestion; readonly answer: HelpAnswer }[];
  readonly outcome: HelpOutcome;
};

/** Every road through the help, in the order of its answers. Only for a help in which nothing goes round. */
export function helpPaths(help: DecisionHelp): readonly HelpPath[] {
  const from = (id: Id, steps: HelpPath['steps']): readonly HelpPath[] => {
    const outcome = help.outcomes.find((it) => it.id === id);
    if (outcome) return [{ steps, outcome }];
    const question = help.questions.find((it) => it.id === id);
    if (!question) throw new TypeError(`Authoring let a missing question through: ${id}`);
    return question.answers.flatMap((answer) => from(answer.to, [...steps, { question, answer }]));
  };
  return from(help.start, []);
}
