import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { NEW_ATTEMPT } from '../core/quiz/attempt.ts';
import type { Key, Response } from '../core/quiz/question.ts';
import {
  $progress,
  $verdicts,
  answer,
  type LiveQuestion,
  recall,
  retry,
  reveal,
  seen,
} from '../session/index.ts';
import { question as text } from '../text/nl/question.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Feedback } from './Feedback.tsx';
import { Hints } from './Hints.tsx';
import { Icon } from './Icon.tsx';
import type { Kind } from './kind.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { useFocus } from './use-focus.ts';

type Props = {
  readonly question: LiveQuestion;
  readonly kind: Kind<LiveQuestion['ask']['kind']>;
};

/** A question in a lesson: answer, see why, try again or be shown. */
export function QuestionForm({ question, kind }: Props) {
  const { ask, rules } = question;
  const attempt = useStore($progress).answers.get(ask.id) ?? NEW_ATTEMPT;
  const verdict = useStore($verdicts).get(ask.id);
  const [draft, setDraft] = useState<Response>();
  const [empty, setEmpty] = useState(0);
  const [general, setGeneral] = useState('');
  const [trouble, setTrouble] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = useFocus();

  const kept = attempt.response === undefined ? undefined : rules.unpack(ask, attempt.response);
  const response = draft ?? kept;
  const judged = attempt.status !== 'open' && verdict !== undefined;

  /** The key comes over the network: when that fails the answer stays, and can be given again. */
  const attend = async (action: () => Promise<unknown>) => {
    try {
      await action();
      setTrouble(false);
    } catch {
      setTrouble(true);
    }
  };

  useEffect(() => {
    seen(ask.id);
    void attend(() => recall(question));
  }, []);
  useEffect(() => {
    if (judged) void attend(async () => setGeneral(((await question.key()) as Key).feedback));
  }, [judged]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (judged) return;
    if (!rules.isAnswered(ask, response)) {
      setEmpty(empty + 1);
      return;
    }
    setEmpty(0);
    await attend(async () => {
      await answer(question, response);
      setDraft(undefined);
      focus(() => box.current);
    });
  };
  const again = () => {
    retry(question);
    focus(() => form.current?.querySelector('input:checked, input, select, textarea, button'));
  };
  const show = () =>
    attend(async () => {
      await reveal(question);
      setDraft(undefined);
      focus(() => box.current);
    });

  const canRetry = attempt.status === 'judged' && attempt.tries < ask.tries;
  return (
    <form class="hlt-question" noValidate onSubmit={submit} ref={form}>
      {empty > 0 && <ErrorSummary key={empty} target={`${ask.id}-0`} />}
      <QuestionFields
        ask={ask}
        kind={kind}
        response={response}
        parts={judged ? verdict.parts : undefined}
        empty={empty > 0}
        onChange={setDraft}
      />
      {!judged && <Hints hints={ask.hints} />}
      {judged && (
        <Feedback
          verdict={verdict}
          general={general}
          shown={attempt.status === 'shown'}
          withParts={!kind.explains}
          counts={kind.counts ?? false}
          box={box}
        />
      )}
      <div role="alert">{trouble && <p class="hlt-error">{text.noNetwork}</p>}</div>
      <div class="hlt-actions">
        {!judged && (
          <button type="submit" class="hlt-button hlt-button--primary">
            {text.check}
          </button>
        )}
        {canRetry && (
          <button type="button" class="hlt-button" onClick={again}>
            <Icon name="refresh" /> {text.retry}
          </button>
        )}
        {attempt.status === 'judged' && judged && (
          <button type="button" class="hlt-button" onClick={show}>
            {text.show}
          </button>
        )}
      </div>
    </form>
  );
}
