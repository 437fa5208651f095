import { copyText } from '../../islands/request/copy-text.ts';
import { helpMail, magDit as words } from '#text/mag-dit.ts';
import type { Step } from './help-road.ts';
import { all } from './page.ts';

/** The outcome as a text for a mail; where the clipboard is out of reach, in a field to copy from. */
export function startCopy(
  main: HTMLElement,
): (steps: readonly Step[], outcome: HTMLElement | undefined) => void {
  const status = main.querySelector('[data-copied]');
  const byHand = main.querySelector<HTMLElement>('[data-copy-by-hand]');
  const field = main.querySelector('textarea');
  let mail = '';

  for (const button of all('[data-copy]', main)) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const copied = await copyText(mail);
      if (status) status.textContent = copied ? words.copied : words.notCopied;
      if (!byHand || !field) return;
      byHand.hidden = copied;
      field.value = mail;
      if (!copied) field.select();
    });
  }
  return (steps, outcome) => {
    if (status) status.textContent = '';
    if (byHand) byHand.hidden = true;
    mail = outcome ? mailOf(steps, outcome) : '';
  };
}

function mailOf(answers: readonly Step[], outcome: HTMLElement): string {
  const part = (name: string) =>
    outcome.querySelector(`[data-${name}]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return helpMail({
    answers,
    verdict: part('verdict'),
    title: part('title'),
    reason: part('reason'),
    guideline: outcome.dataset['guideline'] ?? '',
  });
}
