import { likert } from '../../core/quiz/likert.ts';
import { likert as text } from '#text/kinds.ts';
import type { Kind } from '../kind.ts';

export const Likert: Kind<'likert'> = {
  rules: likert,
  instruction: text.instruction,
  explains: false,
  Screen: ({ ask: { scale }, response, parts, onChange, name }) => (
    <div class="hlt-scale">
      {Array.from({ length: scale.steps }, (_, n) => n + 1).map((step) => (
        <label class="hlt-option" key={step}>
          <input
            type="radio"
            name={name}
            id={`${name}-${step - 1}`}
            value={step}
            checked={response === step}
            aria-disabled={parts ? 'true' : undefined}
            onClick={(event) => {
              if (parts) event.preventDefault();
            }}
            onChange={() => {
              if (!parts) onChange(step);
            }}
          />
          <span>{labelOf(step, scale)}</span>
        </label>
      ))}
    </div>
  ),
};

/** The ends have words of the author's; the steps between them say where they stand. */
const labelOf = (
  step: number,
  { low, high, steps }: { readonly low: string; readonly high: string; readonly steps: number },
): string => (step === 1 ? low : step === steps ? high : text.step(step, steps));
