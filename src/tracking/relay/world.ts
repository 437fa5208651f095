/** What a driver needs of the world: the window around this one, and a clock. */
export type World = {
  /** Who may frame this page and speak to it. */
  readonly origins: readonly string[];
  /** To the window around this one, if it is of that origin. */
  readonly say: (text: string, origin: string) => void;
  /** Answers with how to stop. */
  readonly listen: (hear: (message: Message) => void) => () => void;
  /** 32 hexadecimals that nobody can guess. */
  readonly nonce: () => string;
  /** Answers with how to call it off. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
  readonly reload: () => void;
};

export type Message = {
  readonly data: unknown;
  readonly origin: string;
  /** Said by the window around this one, and by no other. */
  readonly isAbove: boolean;
  readonly ports: readonly MessagePort[];
};

/** The page itself says who may frame it: its site was built with that. */
export const browser = (): World => ({
  origins:
    document
      .querySelector<HTMLMetaElement>('meta[name="lms"]')
      ?.content.split(' ')
      .filter(Boolean) ?? [],
  // To another origin nothing goes; the browser says so in its console, and that is all.
  say: (text, origin) => window.parent.postMessage(text, origin),
  listen: (hear) => {
    const heard = ({ data, origin, source, ports }: MessageEvent) =>
      hear({ data, origin, isAbove: source === window.parent, ports });
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  },
  nonce: () =>
    [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(''),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  reload: () => window.location.reload(),
});
