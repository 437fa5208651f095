import { CHOICES, CHOICE_NAMES, type ChoiceName } from '../../packaging/choices.ts';
import { standards } from '../../packaging/standards.ts';
import { choiceTexts, packagePage as text } from '#text/package-page.ts';
import { Option } from './Option.tsx';
import type { UseOrder } from './use-order.ts';

type Props = { readonly use: UseOrder };
type OneProps = Props & { readonly name: ChoiceName };

/** Every choice of the table, for who knows why. */
export const Advanced = ({ use }: Props) => (
  <details class="hlt-package__advanced">
    <summary>{text.advanced}</summary>
    <p>{text.advancedLead}</p>
    {CHOICE_NAMES.map((name) => (
      <Choice key={name} name={name} use={use} />
    ))}
  </details>
);

function Choice({ name, use }: OneProps) {
  const { takes } = CHOICES[name];
  if (takes === 'switch') return <Switch name={name} use={use} />;
  if (typeof takes === 'string') return <Field name={name} use={use} />;
  return <OneOf name={name} values={takes} use={use} />;
}

/** What is written about a choice: not every one has every part. */
type Words = {
  readonly title: string;
  readonly label?: string;
  readonly hint?: string;
  readonly values?: Readonly<Record<string, readonly [string, string]>>;
};
const wordsOf = (name: ChoiceName): Words => choiceTexts[name];

function OneOf({ name, values, use }: OneProps & { readonly values: readonly string[] }) {
  const { title, hint, values: words = {} } = wordsOf(name);
  const chosen = use.order.choices[CHOICES[name].setting];
  return (
    <fieldset aria-describedby={hint && `${name}-hint`}>
      <legend>{title}</legend>
      {hint && (
        <p class="hlt-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {values.filter(canBeMade).map((value) => (
        <Option
          key={value}
          type="radio"
          name={name}
          value={value}
          checked={chosen === value}
          hint={words[value]?.[1]}
          onChoose={() => use.set(name, value)}
        >
          {words[value]?.[0] ?? value}
        </Option>
      ))}
    </fieldset>
  );

  function canBeMade(value: string): boolean {
    return name !== 'standard' || Object.hasOwn(standards, value);
  }
}

function Switch({ name, use }: OneProps) {
  const { title, label, hint } = wordsOf(name);
  return (
    <fieldset>
      <legend>{title}</legend>
      <Option
        type="checkbox"
        name={name}
        checked={use.order.choices[CHOICES[name].setting] === true}
        hint={hint}
        onChoose={(isChosen) => use.set(name, isChosen ? '' : undefined)}
      >
        {label}
      </Option>
    </fieldset>
  );
}

/** A number is short, an address is not. */
const Field = ({ name, use }: OneProps) => (
  <div class="hlt-package__field">
    <label class="hlt-field" for={name}>
      {wordsOf(name).title}
    </label>
    <p class="hlt-meta" id={`${name}-hint`}>
      {wordsOf(name).hint}
    </p>
    <input
      class={CHOICES[name].takes === 'percentage' ? 'hlt-input hlt-package__number' : 'hlt-input'}
      id={name}
      name={name}
      type="text"
      inputMode={CHOICES[name].takes === 'percentage' ? 'numeric' : 'url'}
      aria-describedby={`${name}-hint`}
      value={use.written(name) ?? ''}
      onChange={(event) => use.set(name, event.currentTarget.value.trim() || undefined)}
    />
  </div>
);
