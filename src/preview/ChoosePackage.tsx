import { useState } from 'preact/hooks';
import { STANDARDS, type Standard } from '../packaging/settings.ts';
import { preview } from '#text/preview.ts';
import type { Course, Wish } from './make.ts';

type Props = {
  readonly courses: readonly Course[];
  readonly onWish: (wish: Wish) => void;
  readonly onFile: (file: File) => void;
};

/** A package that is made on the spot, or a zip from one's own computer. */
export function ChoosePackage({ courses, onWish, onFile }: Props) {
  return (
    <section class="hlt-card">
      <h2 class="hlt-card__title">{preview.choose}</h2>
      <div class="hlt-preview__choices">
        {courses.length > 0 ? (
          <WishForm courses={courses} onWish={onWish} />
        ) : (
          <p>{preview.noneReady}</p>
        )}
        <FileForm onFile={onFile} />
      </div>
    </section>
  );
}

function WishForm({ courses, onWish }: Pick<Props, 'courses' | 'onWish'>) {
  const [course, setCourse] = useState(courses[0]?.id ?? '');
  const [standard, setStandard] = useState<Standard>('scorm12');
  const [isSplit, setSplit] = useState(false);
  const canSplit = courses.some(({ id, steps }) => id === course && steps > 1);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onWish({ course, standard, as: canSplit && isSplit ? 'several' : 'one' });
  };
  return (
    <form onSubmit={submit}>
      <label class="hlt-field" for="course">
        {preview.ready}
      </label>
      <select
        class="hlt-input"
        id="course"
        value={course}
        onChange={({ currentTarget }) => setCourse(currentTarget.value)}
      >
        {courses.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <label class="hlt-field" for="standard">
        {preview.standard}
      </label>
      <select
        class="hlt-input"
        id="standard"
        value={standard}
        onChange={({ currentTarget }) => setStandard(currentTarget.value as Standard)}
      >
        {STANDARDS.map((name) => (
          <option key={name} value={name}>
            {preview.standards[name]}
          </option>
        ))}
      </select>
      {canSplit && (
        <label class="hlt-option">
          <input
            type="checkbox"
            checked={isSplit}
            onChange={({ currentTarget }) => setSplit(currentTarget.checked)}
          />
          <span>{preview.split}</span>
        </label>
      )}
      <p class="hlt-actions">
        <button type="submit" class="hlt-button hlt-button--primary">
          {preview.start}
        </button>
      </p>
    </form>
  );
}

function FileForm({ onFile }: Pick<Props, 'onFile'>) {
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    const file = input?.files?.[0];
    setMissing(!file);
    if (file) onFile(file);
    else input?.focus();
  };
  return (
    <form onSubmit={submit} noValidate>
      <label class="hlt-field" for="zip-file">
        {preview.file}
      </label>
      <input
        class="hlt-input"
        id="zip-file"
        type="file"
        accept=".zip,application/zip"
        aria-describedby={isMissing ? 'zip-error zip-hint' : 'zip-hint'}
        aria-invalid={isMissing || undefined}
      />
      {isMissing && (
        <p class="hlt-error" id="zip-error">
          {preview.noFile}
        </p>
      )}
      <p class="hlt-meta" id="zip-hint">
        {preview.fileHint}
      </p>
      <p class="hlt-actions">
        <button type="submit" class="hlt-button">
          {preview.startFile}
        </button>
      </p>
    </form>
  );
}
