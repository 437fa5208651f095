import { checkAnswer } from '../../core/quiz/check-answer.ts';
import { checkAnswer as text } from '#text/kinds.ts';
import type { Kind } from '../kind.ts';
import { MarkText } from './MarkText.tsx';

export const CheckAnswer: Kind<'check-answer'> = {
  rules: checkAnswer,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  counts: true,
  Screen: ({ ask, response = [], parts, onChange, name }) => (
    <MarkText
      title={text.text}
      pieces={ask.sentences}
      marked={response}
      parts={parts}
      label={({ fault }) => (fault ? text.faults[fault] : '')}
      fine={text.fine}
      name={name}
      onChange={onChange}
    />
  ),
};
