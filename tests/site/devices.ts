import type { Page } from 'playwright-core';

/** What a device offers to read with. */
export type Voice = { readonly lang: string; readonly localService: boolean };

type Said = { readonly text: string; readonly rate: number; readonly voice: string };

declare global {
  interface Window {
    said: Said[];
    finishSaying: () => void;
  }
}

/** A device with these voices: it says nothing aloud, and is done when the test says so. */
export const withVoices = (voices: readonly Voice[]) => (page: Page) =>
  page.addInitScript((installed) => {
    type Utterance = EventTarget & { text: string; rate: number; voice: Voice };
    let current: Utterance | undefined;
    window.said = [];
    window.finishSaying = () => {
      const finished = current;
      current = undefined;
      finished?.dispatchEvent(new Event('end'));
    };
    Object.assign(window, {
      SpeechSynthesisUtterance: class extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => installed,
        addEventListener: () => {},
        speak: (utterance: Utterance) => {
          const { text, rate, voice } = utterance;
          window.said.push({ text, rate, voice: voice.lang });
          current = utterance;
        },
        cancel: () => {
          current = undefined;
        },
      },
    });
  }, voices);

export const said = (page: Page): Promise<readonly Said[]> => page.evaluate(() => window.said);
export const finishSaying = (page: Page): Promise<void> =>
  page.evaluate(() => window.finishSaying());

/** A printer that takes what it is given, and asks nothing. */
export const withPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {};
  });
