import type { Id } from '../core/course/id.ts';
import { mergeProgress, NO_PROGRESS, type Progress } from '../core/progress/progress.ts';
import { decodeProgress } from '../core/progress/suspend-data.ts';
import type { SessionDocument } from './document.ts';
import { drivers } from './drivers.ts';

/** What this browser keeps of a document and of those related to it: read, never written. */
export const progressOf = async (document: SessionDocument): Promise<Progress> =>
  withRelated(await keptOf(document.id, document), document);

/** A lesson that was done in another document of the site need not be done again. */
export async function withRelated(own: Progress, document: SessionDocument): Promise<Progress> {
  const others = await Promise.all((document.related ?? []).map((id) => keptOf(id, document)));
  return others.reduce(mergeProgress, own);
}

/** Of what was kept under an id, all that the document knows. */
async function keptOf(id: Id, document: SessionDocument): Promise<Progress> {
  const tracker = await drivers['local']?.(id);
  const opened = await tracker?.open();
  return opened?.ok ? decodeProgress(opened.value.suspendData, document) : NO_PROGRESS;
}
