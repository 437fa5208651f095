import { useLayoutEffect, useState } from 'preact/hooks';
import { type Rating, ratingOf } from '../../core/practice/card.ts';
import { NEW_ATTEMPT } from '../../core/quiz/attempt.ts';
import { $progress, type LiveQuestion } from '../../session/index.ts';
import { practice as text } from '#text/practice.ts';
import { question as questionText } from '#text/question.ts';
import { Icon } from '../Icon.tsx';
import type { Kind } from '../kind.ts';
import { LessonLink } from '../LessonLink.tsx';
import { QuestionForm } from '../QuestionForm.tsx';
import { useStore } from '../use-store.ts';

type Props = {
  readonly question: LiveQuestion;
  readonly kind: Kind<LiveQuestion['ask']['kind']>;
  readonly isLast: boolean;
  /** The first answer decides; answers how many days the question stays away. */
  readonly onRated: (rating: Rating) => number;
  readonly onNext: () => void;
};

/** A question as in a lesson, and once it is judged when it comes back. */
export function PracticeCard({ question, kind, isLast, onRated, onNext }: Props) {
  const { ask } = question;
  const rating = ratingOf(useStore($progress).answers.get(ask.id) ?? NEW_ATTEMPT);
  const [days, setDays] = useState<number>();
  const [first, setFirst] = useState<Rating>();
  // Kept as soon as the verdict can be read, not a moment later.
  useLayoutEffect(() => {
    if (!rating || first) return;
    setFirst(rating);
    setDays(onRated(rating));
  }, [rating]);
  return (
    <>
      <QuestionForm question={question} kind={kind} />
      <div role="status">
        {days !== undefined && (
          <p>
            <Icon name="clock" /> {text.backIn(days)}
          </p>
        )}
      </div>
      {days !== undefined && (
        <>
          {first === 'again' && (
            <p>
              {questionText.backTo} <LessonLink lesson={ask.lesson} />
            </p>
          )}
          <div class="hlt-actions">
            <button type="button" class="hlt-button hlt-button--primary" onClick={onNext}>
              {isLast ? text.finish : text.next} <Icon name="arrow-right" />
            </button>
          </div>
        </>
      )}
    </>
  );
}
