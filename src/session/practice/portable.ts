import { mergeDecks } from '../../core/practice/card.ts';
import { mergeProgress } from '../../core/progress/merge.ts';
import { encodeFile, type Portable } from '../../core/progress/portable.ts';
import { NO_PROGRESS } from '../../core/progress/progress.ts';
import { decodeProgress, encodeProgress } from '../../core/progress/suspend-data.ts';
import { storageKey } from '../../tracking/local/kept.ts';
import type { SessionDocument } from '../document.ts';
import { progressOf } from '../progress-of.ts';
import { keepDeck, keptDeck } from './deck.ts';

/** The documents that this browser keeps anything of, and the cards, as the text of a file. */
export async function exported(
  course: string,
  documents: readonly SessionDocument[],
  made: string,
): Promise<string> {
  const kept = await Promise.all(
    documents.map(async (document) => {
      const text = encodeProgress(progressOf(document), document);
      return text === encodeProgress(NO_PROGRESS, document) ? [] : [[document.id, text] as const];
    }),
  );
  const begun = Object.fromEntries(kept.flat());
  return encodeFile({ course, documents: begun, practice: keptDeck() }, made);
}

/** What came of it; documents that the course no longer has are left out. */
export type Imported = {
  readonly documents: number;
  readonly unknown: number;
  readonly kept: boolean;
};

/** Adds a file to what this browser keeps: of each thing the better state stays. */
export async function imported(
  { documents: texts, practice }: Portable,
  documents: readonly SessionDocument[],
): Promise<Imported> {
  const known = documents.filter(({ id }) => texts[id] !== undefined);
  const merged = await Promise.all(
    known.map(async (document) => {
      const best = mergeProgress(
        progressOf(document),
        decodeProgress(texts[document.id] ?? '', document),
      );
      return [storageKey(document.id), encodeProgress(best, document)] as const;
    }),
  );
  const isKept = merged.every(([key, text]) => keep(key, text));
  return {
    documents: known.length,
    unknown: Object.keys(texts).length - known.length,
    kept: isKept && (practice.size === 0 || keepDeck(mergeDecks(keptDeck(), practice))),
  };
}

function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // Blocked or full: the one who asked is told.
    return false;
  }
}
