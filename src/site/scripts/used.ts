import { startEvaluation } from './evaluation.ts';
import { showKeys } from './keys-list.ts';
import { press } from './keys.ts';
import { closeNotice } from './notice.ts';

/** A key that was pressed, or what was clicked or opened. */
export function use(what: string | HTMLElement): void {
  if (typeof what === 'string') return press(what);
  const name = what.dataset['use'];
  if (name === 'keys') showKeys();
  else if (name === 'notice') closeNotice();
  else startEvaluation(what);
}
