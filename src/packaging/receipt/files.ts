import { byPath } from '../paths.ts';
import type { Plan } from '../plan.ts';
import { digestOf } from './digest.ts';
import { receiptHtml } from './html.ts';
import { makeReceipt, type Receipt } from './receipt.ts';

export const RECEIPT = 'receipt.json';
const PAGE = 'receipt.html';

/** The receipt of this content, and the two files that hold it. */
export async function receiptFiles(
  plan: Plan,
  content: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly receipt: Receipt; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const receipt = makeReceipt(plan, await digestOf(content));
  const styles = [...content.keys()].filter((path) => path.endsWith('.css')).sort(byPath);
  const encode = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    [RECEIPT, encode(`${JSON.stringify(receipt, null, 2)}\n`)],
    [PAGE, encode(receiptHtml(receipt, styles))],
  ]);
  return { receipt, files };
}
