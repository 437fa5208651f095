import { unlessSilent } from './patience.ts';

/** What one tab tells another about the same course. */
export type Told = {
  readonly suspendData: string;
  /** Whether it reported answers in this launch: the platform counts them per tab. */
  readonly hasLogged: boolean;
};

/**
 * Whether this tab may write: the first one that asks; the others look on, and `onTurn` tells the next when
 * the first is gone. Where the browser cannot tell, or does not answer, everybody may.
 */
export function takeTurn(name: string, onTurn: () => void): Promise<boolean> {
  const locks = (navigator as Partial<Navigator>).locks;
  if (!locks) return Promise.resolve(true);
  // Whoever writes already, as the answer was so late, is not told to begin.
  let inTurn = onTurn;
  const asked = new Promise<boolean>((resolve, reject) => {
    const first = (lock: Lock | null) => {
      resolve(lock !== null);
      if (lock) return untilThePageGoes;
      void locks.request(name, () => {
        inTurn();
        return untilThePageGoes;
      });
      return undefined;
    };
    locks.request(name, { ifAvailable: true }, first).catch(reject);
  });
  return unlessSilent(asked).catch(() => {
    inTurn = () => {};
    return true;
  });
}

const untilThePageGoes = new Promise<never>(() => {});

/** Between the tabs of one course: who writes tells, who looks on asks once and hears. */
export function openLine(
  name: string,
  line: {
    /** Undefined while this tab looks on. */
    readonly tell: () => Told | undefined;
    readonly hear: (told: Told) => void;
  },
): { readonly ask: () => void; readonly tellAll: () => void } {
  if (typeof BroadcastChannel === 'undefined') return { ask: () => {}, tellAll: () => {} };
  const channel = new BroadcastChannel(name);
  const tellAll = () => {
    const told = line.tell();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    if (told) channel.postMessage(told);
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Told | null>) => {
    if (data === null) tellAll();
    else if (!line.tell()) line.hear(data);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the same
  return { ask: () => channel.postMessage(null), tellAll };
}
