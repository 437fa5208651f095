import { reading as words } from '#text/reading.ts';
import css from '../styles/reader.css?inline';
import { adoptStyles, button, element } from './element.ts';
import { markSpoken } from './mark.ts';
import { makeReader, type Reader, type Reading, type Say } from './reader.ts';
import { keepRate, keptRate } from './rate.ts';
import { spokenIn } from './spoken.ts';
import { findDutch } from './voice.ts';

/** Ends the reading that goes on, if any. */
let end: (() => void) | undefined;

/** Reads the lesson of this button aloud, from its title on; pressed again it stops. */
export async function start(opener: HTMLElement): Promise<void> {
  if (end) return end();
  const lesson = opener.closest('[data-lesson]');
  if (!lesson) return;
  adoptStyles(css);
  const dutch = await findDutch();
  if (dutch.kind === 'none') return tell(opener, words.noVoice);
  const { voice } = dutch;
  const read = () => readLesson(opener, lesson, voice);
  if (dutch.kind === 'local') read();
  else tell(opener, words.remoteVoice, button(words.readAnyway, read, LOOK));
}

const LOOK = 'hlt-button--small';

function readLesson(opener: HTMLElement, lesson: Element, voice: SpeechSynthesisVoice): void {
  const spoken = spokenIn(lesson);
  const toggle = button(words.pause, () => reader.toggle(), `${LOOK} hlt-button--primary`);
  const onChange = ({ place, state }: Reading) => {
    toggle.textContent = state === 'reading' ? words.pause : words.resume;
    const sentence = spoken[place];
    if (state === 'ended') end?.();
    else if (sentence) markSpoken(sentence);
  };
  const voiceOf = { say: sayWith(voice), hush: () => speechSynthesis.cancel() };
  const texts = spoken.map(({ text }) => text);
  const reader = makeReader(texts, voiceOf, onChange, keptRate());
  const bar = open(
    opener,
    toggle,
    button(words.previous, () => reader.move(-1), LOOK),
    button(words.next, () => reader.move(1), LOOK),
    speeds(reader),
    button(words.stop, () => end?.(), LOOK),
  );
  const label = opener.querySelector('[data-label]');
  const called = label?.textContent ?? '';
  label?.replaceChildren(words.stopReading);
  const close = end;
  end = () => {
    close?.();
    reader.stop();
    markSpoken(undefined);
    label?.replaceChildren(called);
  };
  reader.toggle();
  bar.querySelector('button')?.focus();
}

const sayWith =
  (voice: SpeechSynthesisVoice): Say =>
  (text, rate, onEnd) => {
    const utterance = new SpeechSynthesisUtterance(text);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    utterance.addEventListener('end', () => onEnd(true));
    utterance.addEventListener('error', () => onEnd(false));
    speechSynthesis.speak(utterance);
  };

function speeds(reader: Reader): HTMLElement {
  const kept = String(keptRate());
  const options = Object.entries(words.speeds).map(([rate, label]) =>
    element('option', { value: rate, ...(rate === kept && { selected: '' }) }, label),
  );
  const select = element('select', { class: 'hlt-input' }, ...options);
  select.addEventListener('change', () => {
    const rate = Number(select.value);
    keepRate(rate);
    reader.setRate(rate);
  });
  return element('label', { class: 'hlt-reader__speed' }, words.speed, select);
}

/** Says why there is nothing to hear, in the place where the buttons would be. */
function tell(opener: HTMLElement, message: string, ...more: readonly Node[]): void {
  end?.();
  const close = button(words.close, () => end?.(), LOOK);
  open(opener, element('p', {}, message), ...more, close).focus();
}

/**
 * A bar at the bottom of the screen, after its opener in the order of the keyboard. Escape closes it, as
 * leaving the lesson does; the focus then goes back to the opener, if it was in the bar.
 */
function open(opener: HTMLElement, ...children: readonly Node[]): HTMLElement {
  end?.();
  const bar = element(
    'section',
    { class: 'hlt-reader', popover: 'manual', 'aria-label': words.title, tabindex: '-1' },
    ...children,
  );
  opener.after(bar);
  bar.showPopover();
  const over = new AbortController();
  const { signal } = over;
  const stop = () => end?.();
  bar.addEventListener('keydown', ({ key }) => key === 'Escape' && stop(), { signal });
  window.addEventListener('hashchange', stop, { signal });
  window.addEventListener('pagehide', stop, { signal });
  end = () => {
    end = undefined;
    over.abort();
    if (bar.contains(document.activeElement)) opener.focus();
    bar.remove();
  };
  return bar;
}
