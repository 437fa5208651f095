import type { Ask, QuestionKind, Response } from '../core/quiz/question.ts';
import type { Part } from '../core/quiz/rules.ts';
import { question as text } from '#text/question.ts';
import { Icon } from './Icon.tsx';
import type { Kind } from './kind.ts';
import { Paragraphs } from './Paragraphs.tsx';

type Props = {
  readonly ask: Ask;
  readonly kind: Kind<QuestionKind>;
  readonly response: Response | undefined;
  readonly parts?: readonly Part[];
  /** The answer was empty: the error stands with the question as well as in the summary. */
  readonly empty?: boolean;
  readonly onChange: (response: Response) => void;
  /** Prefix of the ids; a question may stand in a lesson and in a test of the same page. */
  readonly name?: string;
};

/** The case, the question and its controls: the same in a lesson and in a test. */
export function QuestionFields({
  ask,
  kind,
  response,
  parts,
  empty,
  onChange,
  name = ask.id,
}: Props) {
  const how = `${name}-how`;
  const error = `${name}-error`;
  return (
    <>
      {ask.situation && (
        <div class="hlt-card">
          <p class="hlt-card__title">{text.situation}</p>
          <Paragraphs text={ask.situation} />
        </div>
      )}
      <fieldset aria-describedby={empty ? `${error} ${how}` : how}>
        <legend>{ask.prompt}</legend>
        <p class="hlt-meta" id={how}>
          {kind.instruction}
        </p>
        {empty && (
          <p class="hlt-error" id={error}>
            <Icon name="alert-circle" /> {kind.empty ?? text.empty}
          </p>
        )}
        <kind.Screen
          ask={ask as never}
          response={response as never}
          parts={parts}
          onChange={onChange as never}
          name={name}
        />
      </fieldset>
    </>
  );
}
