import { useState } from 'preact/hooks';
import { preview } from '../text/nl/preview.ts';
import type { ReadyPackage } from './ready-packages.ts';

type Props = {
  readonly packages: readonly ReadyPackage[];
  readonly onReady: (chosen: ReadyPackage) => void;
  readonly onFile: (file: File) => void;
};

/** A package that stands ready, or a zip from one's own computer. */
export function ChoosePackage({ packages, onReady, onFile }: Props) {
  return (
    <section class="hlt-card">
      <h2 class="hlt-card__title">{preview.choose}</h2>
      <div class="hlt-preview__choices">
        {packages.length > 0 ? (
          <ReadyForm packages={packages} onReady={onReady} />
        ) : (
          <p>{preview.noneReady}</p>
        )}
        <FileForm onFile={onFile} />
      </div>
    </section>
  );
}

function ReadyForm({ packages, onReady }: Pick<Props, 'packages' | 'onReady'>) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget as HTMLFormElement).get('package');
    const chosen = packages.find((one) => one.file === file);
    if (chosen) onReady(chosen);
  };
  return (
    <form onSubmit={submit}>
      <label class="hlt-field" for="ready-package">
        {preview.ready}
      </label>
      <select class="hlt-input" id="ready-package" name="package">
        {packages.map(({ file, title, bytes }) => (
          <option key={file} value={file}>
            {`${title} (${preview.sizeOf(bytes)})`}
          </option>
        ))}
      </select>
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
