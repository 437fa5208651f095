/** Where the reading is: `place` counts sentences from 0. */
export type Reading = { readonly place: number; readonly state: 'reading' | 'paused' | 'ended' };

export type Reader = {
  readonly toggle: () => void;
  /** By so many sentences, forward or back. */
  readonly move: (by: number) => void;
  /** 1 is the voice's own pace. */
  readonly setRate: (rate: number) => void;
  readonly stop: () => void;
};

/** Says one text; calls back when it was said to its end, or could not be said. */
export type Say = (text: string, rate: number, onEnd: (ok: boolean) => void) => void;

/**
 * Reads texts one by one: some browsers stop a long text half way, and none tells reliably where it is
 * in one. A pause is a stop that remembers the sentence, because not every device can pause.
 */
export function makeReader(
  texts: readonly string[],
  { say, hush }: { readonly say: Say; readonly hush: () => void },
  onChange: (reading: Reading) => void,
  rate = 1,
): Reader {
  let place = 0;
  let state: Reading['state'] = 'paused';
  let pace = rate;
  /** Which saying is meant: what an earlier one tells is old news. */
  let turn = 0;

  const tell = () => onChange({ place, state });
  const speak = () => {
    const mine = ++turn;
    hush();
    say(texts[place] ?? '', pace, (ok) => {
      if (mine !== turn) return;
      if (!ok) become('paused');
      else if (place + 1 >= texts.length) become('ended');
      else {
        place += 1;
        tell();
        speak();
      }
    });
  };
  const become = (next: Reading['state']) => {
    state = next;
    if (next === 'reading') speak();
    else {
      turn += 1;
      hush();
    }
    tell();
  };

  return {
    toggle: () => become(state === 'reading' ? 'paused' : 'reading'),
    move: (by) => {
      place = Math.max(0, Math.min(texts.length - 1, place + by));
      become(state === 'reading' ? 'reading' : 'paused');
    },
    setRate: (next) => {
      pace = next;
      if (state === 'reading') become('reading');
    },
    stop: () => become('ended'),
  };
}
