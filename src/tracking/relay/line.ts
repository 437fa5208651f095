/** One end of a channel that two pages talk through, and nobody else. */
export type Line = {
  readonly send: (text: string) => void;
  /** Hears from now on. */
  readonly listen: (hear: (data: unknown) => void) => void;
  readonly close: () => void;
};

export const lineOf = (port: MessagePort): Line => ({
  // A port has one other end: there is no origin to name.
  send: (text) => port.postMessage(text, []),
  listen: (hear) => {
    port.addEventListener('message', ({ data }) => hear(data));
    port.start();
  },
  close: () => port.close(),
});
