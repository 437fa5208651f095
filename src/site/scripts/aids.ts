import { status } from '#text/status.ts';

/** What a reader may ask for: each comes over the network only when it is asked for. */
const AIDS: Readonly<Record<string, () => Promise<Aid>>> = {
  read: () => import('../aids/read-aloud.ts'),
  print: () => import('../aids/print.ts'),
  proof: () => import('../aids/proof.ts'),
};

/** `opener` is the button that was pressed. */
type Aid = { readonly start: (opener: HTMLElement) => Promise<void> | void };

/** Every `<button data-aid>` of the page works from now on, those that are drawn later too. */
export function startAids(): void {
  document.addEventListener('click', async ({ target }) => {
    const opener = (target as Element).closest<HTMLElement>('[data-aid]');
    if (!opener) return;
    let trouble = '';
    try {
      await (await AIDS[`${opener.dataset['aid']}`]?.())?.start(opener);
    } catch {
      trouble = status.noAid;
    }
    document.getElementById('status')?.replaceChildren(trouble);
  });
}
