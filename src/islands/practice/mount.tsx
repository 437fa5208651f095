import { render } from 'preact';
import { keptDeck, today } from '../../session/practice/index.ts';
import { practice as text } from '#text/practice.ts';
import { ALL_KINDS } from '../all-kinds.ts';
import { liveQuestion } from '../document.tsx';
import { setElsewhere } from '../lesson-place.ts';
import type { PracticeSource } from './data.ts';
import { MyProgress } from './MyProgress.tsx';
import { Practice } from './Practice.tsx';
import { isoDate, roundNow } from './use-round.ts';

type Places = { readonly practice: HTMLElement; readonly progress: HTMLElement };

/** Brings the page for practice to life. */
export async function mountPractice(source: PracticeSource, places: Places): Promise<void> {
  places.practice.textContent = text.loading;
  try {
    const data = await source.data();
    setElsewhere(data.lessons);
    const questions = new Map(
      data.asks.map((ask) => [ask.id, liveQuestion(ALL_KINDS, ask, source.keys)]),
    );
    const draw = async () => {
      // A new start: what came out of a file changes what is due.
      render(null, places.practice);
      const first = await roundNow(data, keptDeck());
      places.practice.replaceChildren();
      render(<Practice data={data} questions={questions} first={first} />, places.practice);
    };
    const date = isoDate(today());
    await draw();
    render(<MyProgress data={data} date={date} onImported={() => void draw()} />, places.progress);
  } catch {
    // The network is away; the address is still there to be loaded again.
    places.practice.textContent = text.failed;
  }
}
