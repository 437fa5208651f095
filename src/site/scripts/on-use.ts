/** Where letters are typed, answers are chosen with letters, or something lies over the page. */
const BUSY = 'input,select,textarea,[popover],dialog';

const use = (what: string | HTMLElement) => void import('./used.ts').then((it) => it.use(what));

/** What few readers use comes when they use it: shortcuts, closing the message, what one thought of it. */
export function startOnUse(): void {
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    if (!/^[njpk/?]$/.test(key) || ctrlKey || metaKey || altKey) return;
    if (!(target as Element).closest(BUSY)) use(key);
  });
  for (const type of ['click', 'toggle'])
    document.addEventListener(
      type,
      ({ target }) => {
        const used = (target as Element).closest<HTMLElement>('[data-use]');
        if (used) use(used);
      },
      true,
    );
}
