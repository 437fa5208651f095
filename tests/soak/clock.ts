/** Time that passes only when the test says so. Every page has timers of its own, which end with it. */
export type Clock = ReturnType<typeof makeClock>;

type Timer = { readonly at: number; readonly n: number; readonly page: object; run: () => void };

export function makeClock(begin: number) {
  let now = begin;
  let count = 0;
  let timers: readonly Timer[] = [];

  const next = (until: number) =>
    timers
      .filter(({ at }) => at <= until)
      .toSorted((one, other) => one.at - other.at || one.n - other.n)[0];

  return {
    now: () => now,
    set: (page: object, run: () => void, milliseconds = 0): number => {
      count += 1;
      timers = [...timers, { at: now + Math.max(0, milliseconds), n: count, page, run }];
      return count;
    },
    clear: (n: number | undefined) => void (timers = timers.filter((timer) => timer.n !== n)),
    forget: (page: object) => void (timers = timers.filter((timer) => timer.page !== page)),
    /** Lets everything happen that is due by then, one thing after the other. */
    async pass(milliseconds: number): Promise<void> {
      const until = now + milliseconds;
      await rest();
      for (let timer = next(until); timer; timer = next(until)) {
        timers = timers.filter((one) => one !== timer);
        now = Math.max(now, timer.at);
        timer.run();
        await rest();
      }
      now = until;
    },
  };
}

/** More turns of Node than a write to the journal and a request one after the other take. */
const TURNS = 25;

async function rest(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
}
