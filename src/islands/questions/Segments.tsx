type Props<T extends string> = {
  readonly legend: string;
  readonly name: string;
  /** Where an error summary leads to. */
  readonly firstId: string;
  readonly options: readonly { readonly id: T; readonly text: string }[];
  readonly chosen: T | undefined;
  /** Judged: it can be read, and no longer changed. */
  readonly locked: boolean;
  readonly describedBy?: string;
  readonly onChoose: (id: T) => void;
};

/** A few radios in a row under their own legend. */
export const Segments = <T extends string>({
  legend,
  name,
  firstId,
  options,
  chosen,
  locked,
  describedBy,
  onChoose,
}: Props<T>) => (
  <fieldset class="hlt-segments" aria-describedby={describedBy}>
    <legend>{legend}</legend>
    {options.map(({ id, text }, n) => (
      <label class="hlt-option" key={id}>
        <input
          type="radio"
          name={name}
          id={n === 0 ? firstId : undefined}
          value={id}
          checked={chosen === id}
          aria-disabled={locked ? 'true' : undefined}
          onClick={(event) => {
            if (locked) event.preventDefault();
          }}
          onChange={() => {
            if (!locked) onChoose(id);
          }}
        />
        <span>{text}</span>
      </label>
    ))}
  </fieldset>
);
