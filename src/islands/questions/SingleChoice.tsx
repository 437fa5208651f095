import { singleChoice } from '../../core/quiz/single-choice.ts';
import { question as text } from '#text/question.ts';
import type { Kind } from '../kind.ts';
import { Choice } from './Choice.tsx';

export const SingleChoice: Kind<'single-choice'> = {
  rules: singleChoice,
  instruction: text.chooseOne,
  explains: false,
  Screen: ({ ask, response, parts, onChange, name }) => (
    <Choice
      type="radio"
      name={name}
      options={ask.options}
      chosen={response ? [response] : []}
      parts={parts}
      explain={false}
      onToggle={onChange}
    />
  ),
};
