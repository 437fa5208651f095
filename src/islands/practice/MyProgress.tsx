import { useRef, useState } from 'preact/hooks';
import { decodeFile } from '../../core/progress/portable.ts';
import { exported, imported, type Imported } from '../../session/practice/index.ts';
import { portable as text } from '#text/practice.ts';
import { Icon } from '../Icon.tsx';
import type { PracticeData } from './data.ts';

type Props = {
  readonly data: PracticeData;
  /** ISO date, for the name of the file. */
  readonly date: string;
  readonly onImported: () => void;
};

type Said = { readonly words: readonly string[]; readonly isFault?: boolean };

/** One's own progress as a file, and back: it never leaves the browser in another way. */
export function MyProgress({ data: { course, documents }, date, onImported }: Props) {
  const [said, setSaid] = useState<Said>({ words: [] });
  const input = useRef<HTMLInputElement>(null);

  const save = async () => {
    download(text.file(date), await exported(course, documents, date));
    setSaid({ words: [text.saved] });
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = decodeFile(await file.text(), course);
    // The same file again is a change too.
    if (input.current) input.current.value = '';
    if (!read.ok) return setSaid({ words: [text.faults[read.fault]], isFault: true });
    const result = await imported(read.value, documents);
    setSaid(toldOf(result));
    if (result.kept) onImported();
  };
  const takeOrTell = (file: File | undefined) =>
    void take(file).catch(() => setSaid({ words: [text.unread], isFault: true }));

  return (
    <>
      <div class="hlt-actions">
        <button type="button" class="hlt-button" onClick={() => void save()}>
          <Icon name="download" /> {text.save}
        </button>
      </div>
      <div class="hlt-practice__file">
        <label class="hlt-field" for="voortgang-bestand">
          {text.choose}
        </label>
        <span class="hlt-meta" id="voortgang-uitleg">
          {text.chooseHow}
        </span>
        <input
          class="hlt-input"
          id="voortgang-bestand"
          type="file"
          accept=".json,application/json"
          aria-describedby="voortgang-uitleg"
          ref={input}
          onChange={({ currentTarget }) => takeOrTell(currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {said.words.map((words) => (
          <p key={words} class={said.isFault ? 'hlt-error' : undefined}>
            {words}
          </p>
        ))}
      </div>
    </>
  );
}

const toldOf = ({ kept, unknown }: Imported): Said =>
  kept
    ? { words: [text.done, ...(unknown > 0 ? [text.unknown(unknown)] : [])] }
    : { words: [text.notKept], isFault: true };

function download(name: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Not before the browser has begun to save it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
