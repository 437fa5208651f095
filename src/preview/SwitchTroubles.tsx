import { useState } from 'preact/hooks';
import { preview, troubles as texts } from '#text/preview.ts';
import type { Standard } from './manifest.ts';
import type { Runner } from './runner.ts';
import { TROUBLES, TROUBLES_OF_CMI5, type Trouble } from './trouble.ts';

type Props = { readonly runner: Runner; readonly standard: Standard };

/** What may go wrong at a platform, to switch on and off while the course runs. */
export function SwitchTroubles({ runner, standard }: Props) {
  const [on, setOn] = useState<ReadonlySet<Trouble>>(new Set());
  const toggle = (trouble: Trouble, isOn: boolean) => {
    const next = new Set(TROUBLES.filter((one) => (one === trouble ? isOn : on.has(one))));
    setOn(next);
    void runner.disturb(next);
  };
  return (
    <fieldset class="hlt-preview__troubles">
      <legend>{preview.troubles}</legend>
      <p class="hlt-meta">{preview.troublesHint}</p>
      {(standard === 'cmi5' ? TROUBLES_OF_CMI5 : TROUBLES).map((trouble) => (
        <label key={trouble} class="hlt-option">
          <input
            type="checkbox"
            checked={on.has(trouble)}
            onChange={({ currentTarget }) => toggle(trouble, currentTarget.checked)}
          />
          <span>{texts[trouble]}</span>
        </label>
      ))}
    </fieldset>
  );
}
