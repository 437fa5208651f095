import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { preview } from '#text/preview.ts';
import type { Item, Manifest } from './manifest.ts';

type Size = keyof typeof preview.sizes;

type Props = {
  readonly host: RefObject<HTMLDivElement>;
  readonly running?: { readonly manifest: Manifest; readonly item: Item };
  readonly onItem: (item: Item) => void;
};

/** The frame of the platform, in the sizes that Moodle gives it; of several courses, which one. */
export function CourseWindow({ host, running, onItem }: Props) {
  const [size, setSize] = useState<Size>('wide');
  const items = running?.manifest.items ?? [];
  return (
    <div class="hlt-preview__course">
      {items.length > 1 && (
        <p class="hlt-preview__size">
          <label class="hlt-field" for="item">
            {preview.item}
          </label>
          <select
            class="hlt-input"
            id="item"
            value={running?.item.id}
            onChange={({ currentTarget }) => {
              const chosen = items.find(({ id }) => id === currentTarget.value);
              if (chosen) onItem(chosen);
            }}
          >
            {items.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      <p class="hlt-preview__size">
        <label class="hlt-field" for="frame-size">
          {preview.size}
        </label>
        <select
          class="hlt-input"
          id="frame-size"
          value={size}
          onChange={({ currentTarget }) => setSize(currentTarget.value as Size)}
        >
          {Object.entries(preview.sizes).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <div class={`hlt-preview__window hlt-preview__window--${size}`} ref={host} />
    </div>
  );
}
