/** What this device can read Dutch with; `remote`: only a voice that gets the text over the internet. */
export type Dutch =
  | { readonly kind: 'local' | 'remote'; readonly voice: SpeechSynthesisVoice }
  | { readonly kind: 'none' };

/** Voices come late, and on some devices never. */
const PATIENCE = 2000;

/** The voice to read with: one on the device itself before one that sends the words out. */
export async function findDutch(): Promise<Dutch> {
  if (!('speechSynthesis' in window)) return { kind: 'none' };
  if (speechSynthesis.getVoices().length === 0) await voicesChanged();
  const dutch = speechSynthesis.getVoices().filter(({ lang }) => /^nl([-_]|$)/i.test(lang));
  // `nl_NL` on Android; Flemish is better than nothing.
  const [voice] = dutch.sort((one, other) => rank(other) - rank(one));
  return voice ? { kind: voice.localService ? 'local' : 'remote', voice } : { kind: 'none' };
}

const rank = ({ localService, lang }: SpeechSynthesisVoice): number =>
  (localService ? 2 : 0) + (/nl$/i.test(lang) ? 1 : 0);

const voicesChanged = (): Promise<unknown> =>
  new Promise((resolve) => {
    speechSynthesis.addEventListener?.('voiceschanged', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
