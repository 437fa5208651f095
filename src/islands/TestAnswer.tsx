import type { QuestionKind } from '../core/quiz/question.ts';
import { grade, type Packed, type Verdict } from '../core/quiz/rules.ts';
import { type LiveQuestion, responseOf } from '../session/index.ts';
import { test as text } from '#text/test.ts';
import { Feedback } from './Feedback.tsx';
import { Icon } from './Icon.tsx';
import type { Kind } from './kind.ts';
import { QuestionFields } from './QuestionFields.tsx';

type Props = {
  readonly place: number;
  readonly question: LiveQuestion;
  readonly kind: Kind<QuestionKind>;
  readonly packed: Packed | undefined;
  readonly verdict: Verdict | undefined;
  readonly general: string;
};

const MARKS = {
  correct: { icon: 'circle-check', word: text.correct, tone: 'ok' },
  partly: { icon: 'circle-dashed', word: text.partly, tone: 'now' },
  incorrect: { icon: 'circle-x', word: text.incorrect, tone: 'no' },
  noted: { icon: 'circle-check', word: text.noted, tone: 'ok' },
} as const;

/** One answered question on the result page: closed to a line, open to the whole explanation. */
export function TestAnswer({ place, question, kind, packed, verdict, general }: Props) {
  const { ask } = question;
  const name = `uitleg-${ask.id}`;
  const mark = MARKS[verdict ? grade(verdict) : 'incorrect'];
  return (
    <details class="hlt-more">
      <summary>
        <span>
          {place}. {ask.prompt}
        </span>
        <span class={`hlt-badge hlt-badge--${mark.tone}`}>
          <Icon name={mark.icon} /> {verdict ? mark.word : text.open}
        </span>
      </summary>
      <QuestionFields
        ask={ask}
        kind={kind}
        response={responseOf(question, packed)}
        parts={verdict?.parts ?? []}
        name={name}
        onChange={() => undefined}
      />
      {verdict && (
        <Feedback
          verdict={verdict}
          general={general}
          shown={false}
          name={name}
          withParts={!kind.explains}
          counts={kind.counts ?? false}
          lesson={ask.lesson}
        />
      )}
    </details>
  );
}
