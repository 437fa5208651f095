const KEY = 'ai-geletterdheid/weergave';

/** Applies and keeps what the reader chooses; `public/weergave.js` applies it again on the next page. */
export function startDisplay(): void {
  const sheet = document.getElementById('weergave');
  if (!sheet) return;
  const chosen = read();
  for (const input of sheet.querySelectorAll('input'))
    input.checked = (chosen[input.name] ?? '') === input.value;
  sheet.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    apply(target.name, target.value);
    chosen[target.name] = target.value;
    try {
      localStorage.setItem(KEY, JSON.stringify(chosen));
    } catch {
      // Blocked or full: the choice holds for this page.
    }
  });
}

function apply(name: string, value: string): void {
  const page = document.documentElement;
  if (name === 'schaal') {
    page.classList.remove('hlt-scale-2', 'hlt-scale-3');
    if (value) page.classList.add(`hlt-scale-${value}`);
  } else if (value) page.dataset[name] = value;
  else delete page.dataset[name];
}

function read(): Record<string, string> {
  try {
    // Whatever stands there: `null` has no choices in it either.
    return { ...JSON.parse(localStorage.getItem(KEY) ?? '{}') };
  } catch {
    return {};
  }
}
