(() => {
  const page = document.documentElement;
  const kept = (name) => {
    try {
      return JSON.parse(localStorage.getItem(`ai-geletterdheid/${name}`)) || {};
    } catch {
      return {};
    }
  };
  const chosen = kept('weergave');
  page.classList.add('js');
  if (chosen.schaal) page.classList.add(`hlt-scale-${chosen.schaal}`);
  if (chosen.kleur) page.dataset.kleur = chosen.kleur;
  if (chosen.letter) page.dataset.letter = chosen.letter;
  if (chosen.ruimte) page.dataset.ruimte = chosen.ruimte;
  if (kept('melding').length) page.dataset.melding = '';
  if (kept('veld').length) page.style.setProperty('--veld', kept('veld'));
})();
