/** Opens the support screen from the help block, or with Ctrl+Alt+H, wherever the learner is. */
export function startHelp(): void {
  const open = () => void import('./support.ts').then(({ showSupport }) => showSupport());
  document.querySelector('[data-support]')?.addEventListener('click', open);
  window.addEventListener('keydown', (event) => {
    if (!event.ctrlKey || !event.altKey || event.code !== 'KeyH') return;
    event.preventDefault();
    open();
  });
}
