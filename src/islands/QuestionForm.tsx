import { useEffect, useRef, useState } from 'preact/hooks';
import { NEW_ATTEMPT } from '../core/quiz/attempt.ts';
import type { Response } from '../core/quiz/question.ts';
import {
  $progress,
  $verdicts,
  answer,
  type LiveQuestion,
  recall,
  responseOf,
  retry,
  reveal,
  seen,
} from '../session/index.ts';
import { question as text, unscored } from '#text/question.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Feedback } from './Feedback.tsx';
import { Hints } from './Hints.tsx';
import { Icon } from './Icon.tsx';
import type { Kind } from './kind.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { useAttend } from './use-attend.ts';
import { useFocus } from './use-focus.ts';
import { useStore } from './use-store.ts';

type Props = {
  readonly question: LiveQuestion;
  readonly kind: Kind<LiveQuestion['ask']['kind']>;
};

/** A question in a lesson: answer, see why, try again or be shown. */
export function QuestionForm({ question, kind }: Props) {
  const { ask, rules } = question;
  const attempt = useStore($progress).answers.get(ask.id) ?? NEW_ATTEMPT;
  const verdict = useStore($verdicts).get(ask.id);
  // Stays after the answer is given: what was typed is nowhere else.
  const [draft, setDraft] = useState<Response>();
  const [empty, setEmpty] = useState(0);
  const [general, setGeneral] = useState('');
  const { trouble, attend } = useAttend();
  const box = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = useFocus();

  const response = draft ?? keptFor(question, attempt.response, attempt.status === 'open');
  const judged = attempt.status !== 'open' && verdict !== undefined;

  useEffect(() => {
    seen(ask.id);
    void attend(() => recall(question));
  }, []);
  useEffect(() => {
    if (!judged) return;
    void attend(async () => {
      const key = await question.key();
      setGeneral(key.feedback);
      // In full: what is kept of a solution may be less than what there is to read.
      if (attempt.status === 'shown') setDraft(rules.solution(ask, key));
    });
  }, [judged, attempt.status]);

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
      focus(() => box.current);
    });
  };
  const again = () => {
    retry(question);
    focus(() => firstIn(form.current, ['input:checked', `#${ask.id}-0`, 'fieldset button']));
  };
  const show = () =>
    attend(async () => {
      await reveal(question);
      focus(() => box.current);
    });

  const canShow = judged && attempt.status === 'judged';
  const canRetry = verdict?.noted ? judged : canShow && attempt.tries < ask.tries;
  return (
    <form class="hlt-question" noValidate onSubmit={submit} ref={form}>
      {empty > 0 && <ErrorSummary key={empty} target={`${ask.id}-0`} message={kind.empty} />}
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
          name={ask.id}
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
            <Icon name="refresh" /> {verdict?.noted ? unscored.change : text.retry}
          </button>
        )}
        {canShow && (
          <button type="button" class="hlt-button" onClick={show}>
            {text.show}
          </button>
        )}
      </div>
    </form>
  );
}

/** What was answered before. Typed words that were not kept cannot be handed in a second time unseen. */
function keptFor(question: LiveQuestion, packed: string | undefined, isOpen: boolean) {
  const isTyped = question.ask.kind === 'fill-in';
  return isOpen && isTyped ? undefined : responseOf(question, packed);
}

/** The first of these that is there: the answer that was chosen, or else where answering starts. */
const firstIn = (form: HTMLFormElement | null, selectors: readonly string[]) =>
  selectors.flatMap((selector) => form?.querySelector<HTMLElement>(selector) ?? [])[0];
