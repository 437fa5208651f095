import type { QuestionKind, Response } from '../../core/quiz/question.ts';
import type { Rules, Verdict } from '../../core/quiz/rules.ts';
import type { gallery } from '#text/gallery.ts';
import type { Sample } from './sample.ts';

/** One state of a question, as the screen is given it. */
export type State = {
  readonly name: keyof typeof gallery.states;
  readonly response?: Response;
  readonly verdict?: Verdict;
};

/** Every state that a question of this kind can be in. */
export function statesOf(
  { question: { ask, key }, wrong, partly }: Sample<QuestionKind>,
  rules: Rules<QuestionKind>,
): readonly State[] {
  const judged = (name: State['name'], response: Response): State => ({
    name,
    response,
    verdict: rules.judge(ask, key, response),
  });
  const solution = rules.solution(ask, key);
  const asked: readonly State[] = [
    { name: 'empty' },
    { name: 'error' },
    { name: 'filled', response: partly ?? wrong },
  ];
  if (!rules.scored) return [...asked, judged('noted', wrong)];
  return [
    ...asked,
    judged('right', solution),
    ...(partly === undefined ? [] : [judged('partly', partly)]),
    judged('wrong', wrong),
    judged('shown', solution),
  ];
}
