import { multipleResponse } from '../../core/quiz/multiple-response.ts';
import { question as text } from '#text/question.ts';
import type { Kind } from '../kind.ts';
import { Choice } from './Choice.tsx';

export const MultipleResponse: Kind<'multiple-response'> = {
  rules: multipleResponse,
  instruction: text.chooseMore,
  explains: true,
  counts: true,
  Screen: ({ ask, response = [], parts, onChange, name }) => (
    <Choice
      type="checkbox"
      name={name}
      options={ask.options}
      chosen={response}
      parts={parts}
      explain
      onToggle={(id) =>
        onChange(response.includes(id) ? response.filter((it) => it !== id) : [...response, id])
      }
    />
  ),
};
