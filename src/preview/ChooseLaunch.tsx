import { preview } from '#text/preview.ts';
import type { Mode } from './call.ts';
import type { Choices } from './platform.ts';

type Props = {
  readonly choices: Choices;
  readonly onChoose: (choices: Choices) => void;
  readonly isStrict: boolean;
  readonly onStrict: (isStrict: boolean) => void;
};

/** Who opens the course, and how: what an administrator of a platform may set. */
export function ChooseLaunch({ choices, onChoose, isStrict, onStrict }: Props) {
  const { learner, mode, mastery } = choices;
  const setLearner = (change: Partial<Choices['learner']>) =>
    onChoose({ ...choices, learner: { ...learner, ...change } });
  return (
    <details class="hlt-preview__launch">
      <summary>{preview.launch}</summary>
      <p class="hlt-meta">{preview.launchHint}</p>
      <div class="hlt-preview__choices">
        <Field
          id="learner-name"
          label={preview.learnerName}
          value={learner.name}
          onChange={(name) => setLearner({ name })}
        />
        <Field
          id="learner-id"
          label={preview.learnerId}
          value={learner.id}
          onChange={(id) => setLearner({ id: id.trim() || learner.id })}
        />
        <div>
          <label class="hlt-field" for="mode">
            {preview.mode}
          </label>
          <select
            class="hlt-input"
            id="mode"
            value={mode}
            onChange={({ currentTarget }) =>
              onChoose({ ...choices, mode: currentTarget.value as Mode })
            }
          >
            {Object.entries(preview.modes).map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <Field
          id="mastery"
          label={preview.mastery}
          value={mastery?.toString() ?? ''}
          isNumber
          onChange={(text) => onChoose({ ...choices, mastery: percentageIn(text) })}
        />
      </div>
      <label class="hlt-option">
        <input
          type="checkbox"
          checked={isStrict}
          onChange={({ currentTarget }) => onStrict(currentTarget.checked)}
        />
        <span>{preview.strict}</span>
      </label>
    </details>
  );
}

/** Undefined for what is no percentage: then the package decides. */
const percentageIn = (text: string): number | undefined =>
  /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100 ? Number(text) : undefined;

type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onChange: (text: string) => void;
};

const Field = ({ id, label, value, isNumber = false, onChange }: FieldProps) => (
  <div>
    <label class="hlt-field" for={id}>
      {label}
    </label>
    <input
      class="hlt-input"
      id={id}
      type="text"
      inputMode={isNumber ? 'numeric' : undefined}
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  </div>
);
