type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What a learner chose or typed in the controls that the server drew, before the script was there. Drawing over
 * them empties them; the result does it again, as the learner did.
 */
export function choicesIn(element: HTMLElement): () => Promise<void> {
  const again = [...element.querySelectorAll<Control>('input, textarea, select')].flatMap(
    (control) => {
      const { value } = control;
      const isBox = 'checked' in control && /radio|checkbox/.test(control.type);
      if (isBox) return control.checked === control.defaultChecked ? [] : () => control.click();
      return value === '' ? [] : () => fill(control, value);
    },
  );
  return async () => {
    for (const act of again) {
      act();
      // The next one goes on from what this one changed.
      await undefined;
    }
  };
}

function fill(control: Control, value: string): void {
  control.value = value;
  const type = control instanceof HTMLSelectElement ? 'change' : 'input';
  control.dispatchEvent(new Event(type, { bubbles: true }));
}
