import { whenIdle } from './page.ts';

/**
 * After everything else, and on the site alone: a package belongs to its learning platform, and so does
 * a page in a frame.
 */
export function keepOffline(): void {
  const isPackage = document.documentElement.dataset['tracking'] !== undefined;
  if (!import.meta.env.PROD || isPackage || window.top !== window) return;
  const start = () =>
    whenIdle(() => void import('../offline/start.ts').then(({ startOffline }) => startOffline()));
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}
