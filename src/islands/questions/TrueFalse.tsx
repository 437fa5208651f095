import { TRUE_FALSE_PARTS, trueFalse } from '../../core/quiz/true-false.ts';
import { question as text } from '#text/question.ts';
import type { Kind } from '../kind.ts';
import { Choice } from './Choice.tsx';

const OPTIONS = [
  { id: TRUE_FALSE_PARTS.true, text: text.true },
  { id: TRUE_FALSE_PARTS.false, text: text.false },
];

const idOf = (response: boolean) => (response ? TRUE_FALSE_PARTS.true : TRUE_FALSE_PARTS.false);

export const TrueFalse: Kind<'true-false'> = {
  rules: trueFalse,
  instruction: text.isItTrue,
  explains: false,
  Screen: ({ response, parts, onChange, name }) => (
    <Choice
      type="radio"
      name={name}
      options={OPTIONS}
      chosen={response === undefined ? [] : [idOf(response)]}
      parts={parts}
      explain={false}
      onToggle={(id) => onChange(id === TRUE_FALSE_PARTS.true)}
    />
  ),
};
