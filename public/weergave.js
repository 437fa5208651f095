// Runs before the first paint, so that nothing flashes: says that scripts work, and applies what the
// reader chose. A classic script, since a module would come after the first paint.
(() => {
  const page = document.documentElement;
  page.classList.add('js');
  try {
    const chosen = JSON.parse(localStorage.getItem('ai-geletterdheid/weergave') || '{}');
    if (chosen.schaal) page.classList.add(`hlt-scale-${chosen.schaal}`);
    if (chosen.kleur) page.dataset.kleur = chosen.kleur;
    if (chosen.letter) page.dataset.letter = chosen.letter;
    if (chosen.ruimte) page.dataset.ruimte = chosen.ruimte;
  } catch {
    // Storage may be blocked in a frame, or hold something foreign: then nothing was chosen.
  }
})();
