import { render } from 'preact';
import type { Id } from '../core/course/id.ts';
import type { Ask, Key } from '../core/quiz/question.ts';
import { attemptOf, current, type LiveQuestion, type Questions } from '../session/index.ts';
import { choicesIn } from './early.ts';
import { type KindTable, kindOf } from './kind.ts';
import { type Elsewhere, setElsewhere } from './lesson-place.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { Test } from './Test.tsx';

/** What one document's chunk brings: the kinds that it shows, and where its data are. */
export type DocumentParts = {
  readonly kinds: KindTable;
  readonly asks: () => Promise<{ readonly asks: readonly Ask[]; readonly elsewhere: Elsewhere }>;
  /** Right answers and explanations: fetched with the first answer. */
  readonly keys: () => Promise<readonly Key[]>;
};

export type DocumentQuestions = {
  /** Draws over the question or test that is already on the page. */
  readonly mount: (element: HTMLElement) => Promise<void>;
  /** Fetches all that an answer will need, while there is a network. */
  readonly prefetch: () => Promise<unknown>;
};

/** The questions of a document, ready to come to life on its page. */
export function openDocument({ kinds, asks, keys }: DocumentParts): DocumentQuestions {
  let opened: Promise<Questions> | undefined;
  const questions = () =>
    (opened ??= asks().then(({ asks: all, elsewhere }) => {
      setElsewhere(elsewhere);
      return new Map(all.map((ask) => [ask.id, liveQuestion(kinds, ask, keys)]));
    }));
  return {
    mount: async (element) => {
      const all = await questions();
      const { question: questionId, test: testId } = element.dataset;
      const question = all.get(questionId as Id);
      const test = current().document.tests.find(({ id }) => id === testId);
      if (question) {
        const isOpen = attemptOf(question.ask.id).status === 'open';
        const chooseAgain = isOpen && choicesIn(element);
        // White space before the form would have the form moved, and lose the focus.
        if (element.firstChild instanceof Text) element.firstChild.remove();
        render(
          <QuestionForm question={question} kind={kindOf(kinds, question.ask.kind)} />,
          element,
        );
        if (chooseAgain) await chooseAgain();
      }
      if (!test) return;
      // A test shows all its questions until its script runs; then it starts at the beginning.
      element.replaceChildren();
      render(<Test test={test} questions={all} kinds={kinds} />, element);
    },
    prefetch: () => Promise.all([questions(), keys()]),
  };
}

/** A question with its kind, and its key as soon as that is fetched. */
export function liveQuestion(
  kinds: KindTable,
  ask: Ask,
  keys: DocumentParts['keys'],
): LiveQuestion {
  const key = async (): Promise<Key> => {
    const found = (await keys()).find(({ id }) => id === ask.id);
    if (!found) throw new Error(`No key for ${ask.id}`);
    return found;
  };
  return { ask, rules: kindOf(kinds, ask.kind).rules, key };
}
