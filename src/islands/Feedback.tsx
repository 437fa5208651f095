import type { Ref } from 'preact';
import type { Id } from '../core/course/id.ts';
import type { Verdict } from '../core/quiz/rules.ts';
import { grade } from '../core/quiz/rules.ts';
import { question as text, unscored } from '#text/question.ts';
import { Icon } from './Icon.tsx';
import { LessonLink } from './LessonLink.tsx';
import { Paragraphs } from './Paragraphs.tsx';

type Props = {
  readonly verdict: Verdict;
  /** Said whatever the answer was. */
  readonly general: string;
  /** The learner asked for the answer. */
  readonly shown: boolean;
  /** The explanations do not stand beside the parts, so they stand here. */
  readonly withParts: boolean;
  /** How many answers are missed or needless is worth saying: where one chooses out of many. */
  readonly counts: boolean;
  /** Prefix of the ids, as the fields have it. */
  readonly name: string;
  readonly box?: Ref<HTMLDivElement>;
  /** Where the explanation can be read again. */
  readonly lesson?: Id;
};

const TITLES = {
  correct: { words: text.good, icon: 'circle-check', tone: 'ok' },
  partly: { words: text.nearly, icon: 'circle-dashed', tone: 'almost' },
  incorrect: { words: text.wrong, icon: 'circle-x', tone: 'no' },
  noted: { words: unscored.title, icon: 'circle-check', tone: 'ok' },
} as const;

/** The verdict in words, with why. The focus comes here after an answer. */
export function Feedback({ verdict, general, shown, withParts, counts, name, box, lesson }: Props) {
  const title = `${name}-verdict`;
  const { words, icon, tone } = TITLES[grade(verdict)];
  const count = (state: string) => verdict.parts.filter((part) => part.state === state).length;
  const [missed, wrong] = [count('missed'), count('wrong')];
  return (
    <div
      class={`hlt-feedback hlt-feedback--${tone}`}
      role="group"
      aria-labelledby={title}
      tabIndex={-1}
      ref={box}
    >
      <p class="hlt-feedback__title" id={title}>
        <Icon name={icon} /> {shown ? text.shown : words}
      </p>
      {verdict.noted && <p>{unscored.text}</p>}
      {verdict.noted && verdict.parts.length > 0 && (
        <p>
          <strong>{unscored.example}</strong>
        </p>
      )}
      {verdict.note && <p>{text.typo(verdict.note.accepted)}</p>}
      {counts && missed + wrong > 0 && (
        <p>
          {missed > 0 && text.missing(missed)} {wrong > 0 && text.tooMany(wrong)}
        </p>
      )}
      {withParts &&
        verdict.parts.map((part) => <Paragraphs key={part.target} text={part.feedback} />)}
      <Paragraphs text={general} />
      {tone !== 'ok' && lesson && (
        <p>
          {text.backTo} <LessonLink lesson={lesson} />
        </p>
      )}
    </div>
  );
}
