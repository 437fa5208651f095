import type { Id } from '../../core/course/id.ts';
import {
  type Card,
  type Day,
  decodeDeck,
  type Deck,
  encodeDeck,
} from '../../core/practice/card.ts';
import { missedIn } from '../../core/practice/choose.ts';
import { progressOf } from '../progress-of.ts';
import type { SessionDocument } from '../document.ts';

/** Not the name of a document: those have no slash. */
const KEY = 'ai-geletterdheid/herhalen/kaarten';

export function keptDeck(): Deck {
  try {
    return decodeDeck(localStorage.getItem(KEY) ?? '');
  } catch {
    // Blocked: then nothing was kept.
    return new Map();
  }
}

/** Whether the browser took it. */
export function keepDeck(deck: Deck): boolean {
  try {
    localStorage.setItem(KEY, encodeDeck(deck));
    return true;
  } catch {
    // Blocked or full: the cards of this visit come back at the next one.
    return false;
  }
}

/** Beside what another tab kept in the meantime. */
export const keepCard = (id: Id, card: Card): boolean =>
  keepDeck(new Map([...keptDeck(), [id, card]]));

/** Every question that was missed in a document that this browser keeps. */
export const missedHere = (documents: readonly SessionDocument[]): ReadonlySet<Id> =>
  new Set(documents.map(progressOf).flatMap(missedIn));

/** Today where the learner is. */
export function today(now = new Date()): Day {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}
