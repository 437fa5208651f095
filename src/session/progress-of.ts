import { type Progress, withShared } from '../core/progress/progress.ts';
import { decodeProgress, type SavedIds } from '../core/progress/suspend-data.ts';
import { keptText } from '../tracking/local/kept.ts';
import type { SessionDocument } from './document.ts';

/** A document as far as its progress goes. */
type Followed = SavedIds & Pick<SessionDocument, 'id' | 'related'>;

/** What this browser keeps of a document and of those related to it: read, never written. */
export const progressOf = (document: Followed): Progress =>
  [document.id, ...(document.related ?? [])]
    .map((id) => decodeProgress(keptText(id), document))
    .reduce(withShared);
