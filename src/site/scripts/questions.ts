import type { DocumentQuestions } from '../../islands/document.tsx';
import { all, whenIdle } from './page.ts';

const RETRY = 5000;

/**
 * Brings questions to life when they come near the screen. In a package everything is fetched as soon
 * as the browser has time: from then on a dropped network or an expired login loses nothing.
 */
export function startQuestions(document: string, isPackage: boolean): void {
  const islands = all('.hlt-island');
  if (islands.length === 0) return;
  const near = window.document
    .querySelector<HTMLElement>('[data-near]')
    ?.dataset['near']?.split(' ');
  const load = async (): Promise<{ readonly questions: DocumentQuestions } | undefined> => {
    if (!near?.[0]) return (await import('virtual:documents')).documents[document]?.();
    near.splice(1).forEach(fetchBeside);
    return import(/* @vite-ignore */ new URL(near[0], location.href).href);
  };
  /** Those whose answer was to be checked before they were alive. */
  const pressed = new Set<HTMLElement>();
  const mount = async (island: HTMLElement) => {
    try {
      await (await load())?.questions.mount(island);
      island.dataset['alive'] = '';
      if (pressed.delete(island)) island.querySelector('form')?.requestSubmit();
    } catch {
      // The network is away: the question can be read, and is tried again.
      setTimeout(() => observer.observe(island), RETRY);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting && target instanceof HTMLElement) {
          observer.unobserve(target);
          void mount(target);
        }
    },
    { rootMargin: '200px' },
  );
  for (const island of islands) {
    observer.observe(island);
    island.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!('alive' in island.dataset)) pressed.add(island);
    });
  }
  if (isPackage) whenIdle(fetchAll);

  function fetchAll(): void {
    void load().then((chunk) => chunk?.questions.prefetch());
    // When something is wrong it can no longer be fetched.
    void import('./support.ts');
    for (const image of window.document.images) image.loading = 'eager';
  }
}

/**
 * What else the first question needs (`build/hints.ts`), together with its chunk: otherwise a browser hears of
 * each file by reading the one before it.
 */
function fetchBeside(href: string): void {
  const how = href.endsWith('.js')
    ? { rel: 'modulepreload' }
    : { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
  document.head.append(Object.assign(document.createElement('link'), how, { href }));
}
