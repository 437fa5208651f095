import { useState } from 'preact/hooks';
import type { Id } from '../../core/course/id.ts';
import type { Rating } from '../../core/practice/card.ts';
import type { Questions } from '../../session/index.ts';
import { startPractice } from '../../session/practice/index.ts';
import { longDate } from '#text/dates.ts';
import { practice as text } from '#text/practice.ts';
import { ALL_KINDS } from '../all-kinds.ts';
import { kindOf } from '../kind.ts';
import { Row } from '../Row.tsx';
import { useFocus } from '../use-focus.ts';
import type { PracticeData } from './data.ts';
import { PracticeCard } from './PracticeCard.tsx';
import { isoDate, type Round, roundNow, useDeck } from './use-round.ts';

type Props = {
  readonly data: PracticeData;
  readonly questions: Questions;
  /** As it stood when the page opened. */
  readonly first: Round;
};

type Screen =
  | { readonly at: 'start' }
  | { readonly at: 'card'; readonly place: number }
  | { readonly at: 'end' };

/** A round of practice: how many, the questions one by one, and when to come back. */
export function Practice({ data, questions, first }: Props) {
  const [round, setRound] = useState(first);
  /** What comes after this round. */
  const [then, setThen] = useState(first);
  const [screen, setScreen] = useState<Screen>({ at: 'start' });
  const [right, setRight] = useState<readonly Id[]>([]);
  const { deck, rate, isKept } = useDeck();
  const focus = useFocus();

  const show = (next: Screen) => {
    setScreen(next);
    focus(() => document.getElementById('herhalen-top'));
  };
  const start = (next: Round) => {
    startPractice();
    setRound(next);
    setRight([]);
    show({ at: 'card', place: 0 });
  };
  const onward = async (place: number) => {
    if (place + 1 < round.ids.length) return show({ at: 'card', place: place + 1 });
    setThen(await roundNow(data, deck()));
    show({ at: 'end' });
  };
  const top = { id: 'herhalen-top', tabIndex: -1 };

  if (screen.at === 'card') {
    const id = round.ids[screen.place];
    const question = id && questions.get(id);
    if (!question) return null;
    const rated = (rating: Rating) => {
      if (rating === 'good') setRight([...right, id]);
      return rate(id, rating);
    };
    return (
      <>
        <h2 class="hlt-eyebrow" {...top}>
          {text.place(screen.place + 1, round.ids.length)}
        </h2>
        <Row filled={round.ids.map((_, n) => n < screen.place)} />
        {!isKept && <p class="hlt-error">{text.notKept}</p>}
        <PracticeCard
          key={id}
          question={question}
          kind={kindOf(ALL_KINDS, question.ask.kind)}
          isLast={screen.place + 1 === round.ids.length}
          onRated={rated}
          onNext={() => void onward(screen.place)}
        />
      </>
    );
  }
  if (screen.at === 'end')
    return (
      <>
        <h2 {...top}>{text.finished}</h2>
        <p>{text.right(right.length, round.ids.length)}</p>
        {then.ids.length > 0 ? (
          <Offer
            words={text.more(then.ids.length + then.more)}
            button={text.again}
            onStart={() => start(then)}
          />
        ) : (
          <Later round={then} />
        )}
      </>
    );
  if (round.ids.length > 0)
    return (
      <>
        <h2 {...top}>{text.ready(round.ids.length)}</h2>
        <p>{text.how}</p>
        <Offer button={text.start} onStart={() => start(round)} />
      </>
    );
  return (
    <>
      <h2 {...top}>{text.nothing}</h2>
      <p>{round.next === undefined ? text.nothingEver : text.nothingText}</p>
      <Later round={round} />
    </>
  );
}

type OfferProps = {
  readonly words?: string;
  readonly button: string;
  readonly onStart: () => void;
};

const Offer = ({ words, button, onStart }: OfferProps) => (
  <>
    {words && <p>{words}</p>}
    <div class="hlt-actions">
      <button type="button" class="hlt-button hlt-button--primary" onClick={onStart}>
        {button}
      </button>
    </div>
  </>
);

const Later = ({ round: { next } }: { readonly round: Round }) =>
  next === undefined ? null : <p>{text.nextOn(longDate(isoDate(next)))}</p>;
