import type { RequestField as Field } from '../../core/course/screening-request.ts';
import { aanvraag as words } from '#text/aanvraag.ts';

type Props = {
  readonly field: Field;
  readonly value: string;
  readonly missing: boolean;
  readonly onChange: (value: string) => void;
};

/** The control that an error leads to. */
export const controlOf = ({ id, kind }: Field): string =>
  kind === 'choice' ? `veld-${id}-0` : `veld-${id}`;

/** A question of the request, with a native control and its error above its tip. */
export function RequestField(props: Props) {
  return props.field.kind === 'choice' ? <ChoiceField {...props} /> : <TextField {...props} />;
}

function TextField({ field, value, missing, onChange }: Props) {
  const control = {
    id: controlOf(field),
    class: 'hlt-input',
    value,
    'aria-describedby': notesOf(field, missing),
    'aria-invalid': missing ? ('true' as const) : undefined,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  };
  return (
    <div class="hlt-request__field">
      <label class="hlt-field" for={control.id}>
        {field.label} {!field.required && <small>{words.optional}</small>}
      </label>
      <Notes field={field} missing={missing} />
      {field.kind === 'line' ? (
        <input type="text" {...control} />
      ) : (
        <textarea rows={3} {...control} />
      )}
    </div>
  );
}

function ChoiceField({ field, value, missing, onChange }: Props) {
  return (
    <fieldset class="hlt-request__field" aria-describedby={notesOf(field, missing)}>
      <legend class="hlt-field">
        {field.label} {!field.required && <small>{words.optional}</small>}
      </legend>
      <Notes field={field} missing={missing} />
      {field.options.map((option, n) => (
        <label key={option} class="hlt-option">
          <input
            type="radio"
            name={`veld-${field.id}`}
            id={`veld-${field.id}-${n}`}
            value={option}
            checked={value === option}
            onChange={() => onChange(option)}
          />
          <span>{option}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Notes({ field, missing }: Pick<Props, 'field' | 'missing'>) {
  return (
    <>
      {missing && (
        <p class="hlt-error" id={`veld-${field.id}-fout`}>
          {field.kind === 'choice' ? words.missingChoice : words.missing}
        </p>
      )}
      {field.hint && (
        <p class="hlt-meta" id={`veld-${field.id}-tip`}>
          {field.hint}
        </p>
      )}
    </>
  );
}

/** The error first. */
const notesOf = ({ id, hint }: Field, missing: boolean): string | undefined =>
  [missing && `veld-${id}-fout`, hint && `veld-${id}-tip`].filter(Boolean).join(' ') || undefined;
