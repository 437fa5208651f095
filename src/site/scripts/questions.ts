import { all, whenIdle } from './page.ts';

const RETRY = 5000;

/**
 * Brings questions to life when they come near the screen. In a package everything is fetched as soon
 * as the browser has time: from then on a dropped network or an expired login loses nothing.
 */
export function startQuestions(document: string, isPackage: boolean): void {
  const islands = all('.hlt-island');
  if (islands.length === 0) return;
  // Where the questions of every document are is a list that grows with the course: no page starts with it.
  const load = async () => {
    fetchTogether();
    return (await import('virtual:documents')).documents[document]?.();
  };
  const mount = async (island: HTMLElement) => {
    try {
      await (await load())?.questions.mount(island);
      island.dataset['alive'] = '';
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
  for (const island of islands) observer.observe(island);
  if (isPackage) whenIdle(fetchAll);

  function fetchAll(): void {
    void load().then((chunk) => chunk?.questions.prefetch());
    // When something is wrong it can no longer be fetched.
    void import('./support.ts');
    for (const image of window.document.images) image.loading = 'eager';
  }
}

/**
 * All that the first question needs (`build/hints.ts`): otherwise a browser hears of each file by reading the
 * one before it.
 */
function fetchTogether(): void {
  const main = document.querySelector<HTMLElement>('[data-near]');
  for (const href of main?.dataset['near']?.split(' ') ?? []) {
    const how = href.endsWith('.js')
      ? { rel: 'modulepreload' }
      : { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' };
    document.head.append(Object.assign(document.createElement('link'), how, { href }));
  }
  main?.removeAttribute('data-near');
}
