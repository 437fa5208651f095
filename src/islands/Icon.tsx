import type { IconName } from './icons.ts';

/** A drawing beside words that say the same: never the only sign. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="i" aria-hidden="true">
    <use href={`#i-${name}`} />
  </svg>
);
