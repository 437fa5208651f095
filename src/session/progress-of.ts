import { NO_PROGRESS, type Progress } from '../core/progress/progress.ts';
import { decodeProgress } from '../core/progress/suspend-data.ts';
import type { SessionDocument } from './document.ts';
import { drivers } from './drivers.ts';

/** What this browser keeps of another document: read, never written. */
export async function progressOf(document: SessionDocument): Promise<Progress> {
  const tracker = await drivers['local']?.(document.id);
  const opened = await tracker?.open();
  return opened?.ok ? decodeProgress(opened.value.suspendData, document) : NO_PROGRESS;
}
