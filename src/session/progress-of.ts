import type { Id } from '../core/course/id.ts';
import { mergeProgress, type Progress } from '../core/progress/progress.ts';
import { decodeProgress, type SavedIds } from '../core/progress/suspend-data.ts';
import { keptText } from '../tracking/local/kept.ts';
import type { SessionDocument } from './document.ts';

/** A document as far as its progress goes. */
type Followed = SavedIds & Pick<SessionDocument, 'id' | 'related'>;

/** What this browser keeps of a document and of those related to it: read, never written. */
export const progressOf = (document: Followed): Progress =>
  withRelated(keptOf(document.id, document), document);

/** A lesson that was done in another document of the site need not be done again. */
export const withRelated = (own: Progress, document: Followed): Progress =>
  (document.related ?? []).map((id) => keptOf(id, document)).reduce(mergeProgress, own);

/** Of what was kept under an id, all that the document knows. */
const keptOf = (id: Id, document: SavedIds): Progress => decodeProgress(keptText(id), document);
