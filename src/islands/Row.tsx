/** A row of bulbs, in bloom where something is done; the words beside it say the same. */
export const Row = ({ filled }: { readonly filled: readonly boolean[] }) => (
  <span class="hlt-row" aria-hidden="true">
    {filled.map((done, n) => (
      // The bulbs have no identity but their place.
      <i key={n} class={done ? 'is-done' : undefined} />
    ))}
  </span>
);
