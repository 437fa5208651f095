import { safePrompt } from '../../core/quiz/safe-prompt.ts';
import { safePrompt as text } from '#text/kinds.ts';
import type { Kind } from '../kind.ts';
import { MarkText } from './MarkText.tsx';

export const SafePrompt: Kind<'safe-prompt'> = {
  rules: safePrompt,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  counts: true,
  Screen: ({ ask, response = [], parts, onChange, name }) => (
    <MarkText
      title={text.text}
      words
      pieces={ask.words}
      marked={response}
      parts={parts}
      label={({ why }) => (why ? text.whys[why] : '')}
      fine={text.fine}
      name={name}
      onChange={onChange}
    />
  ),
};
