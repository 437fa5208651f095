import type { ComponentChildren, JSX } from 'preact';

type Props = Pick<JSX.InputHTMLAttributes<HTMLInputElement>, 'name' | 'value' | 'checked'> & {
  readonly type: 'radio' | 'checkbox';
  readonly hint?: string;
  readonly aside?: string;
  readonly flower?: number;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: ComponentChildren;
};

/** One line to choose: the whole of it is the label. */
export const Option = ({ hint, aside, flower, onChoose, children, ...input }: Props) => (
  <label class={`hlt-option${flower ? ` hlt-package__flower hlt-flower-${flower}` : ''}`}>
    <input {...input} onChange={(event) => onChoose(event.currentTarget.checked)} />
    <span>
      {children}
      {hint && <small>{hint}</small>}
    </span>
    {aside && <span class="hlt-meta">{aside}</span>}
  </label>
);
