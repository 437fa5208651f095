import { proof as words } from '#text/proof.ts';
import { element } from './element.ts';
import { forgetName, keepName, keptName } from './name.ts';

/**
 * The field for a name, and the choice to keep it in this browser, which is not offered where the platform
 * gave the name.
 */
export function nameField(given: string, onInput: () => void) {
  const name = element('input', { class: 'hlt-input', type: 'text', autocomplete: 'name' });
  const remember = element('input', { type: 'checkbox' });
  const error = element('p', { class: 'hlt-error', id: 'bewijs-fout', role: 'alert' });
  name.value = given || keptName();
  name.setAttribute('aria-describedby', error.id);
  remember.checked = keptName() !== '';
  remember.addEventListener('change', () =>
    remember.checked ? keepName(name.value) : forgetName(),
  );
  name.addEventListener('input', () => {
    if (remember.checked && !given) keepName(name.value);
    onInput();
  });
  return {
    value: () => name.value,
    /** As the platform gave it, and nobody changed it. */
    isGiven: () => given !== '' && name.value === given,
    /** Whether there is a name; where there is none it is asked for. */
    check: () => {
      const isThere = name.value.trim() !== '';
      error.textContent = isThere ? '' : words.noName;
      name.setAttribute('aria-invalid', String(!isThere));
      if (!isThere) name.focus();
      return isThere;
    },
    parts: [
      element('label', { class: 'hlt-field' }, words.name, name),
      error,
      ...(given ? [] : [element('label', { class: 'hlt-option' }, remember, words.remember)]),
    ],
  };
}
