import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { preview } from '../text/nl/preview.ts';

type Size = keyof typeof preview.sizes;

/** The frame of the LMS, in the sizes that Moodle gives it. */
export function CourseWindow({ host }: { readonly host: RefObject<HTMLDivElement> }) {
  const [size, setSize] = useState<Size>('wide');
  return (
    <div class="hlt-preview__course">
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
