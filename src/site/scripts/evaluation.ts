import { keep, kept } from './kept.ts';
import { all } from './page.ts';

type Answers = Record<string, string>;

/** Draws the questions, keeps the answers in this browser, and writes them into the mail that the learner may send. */
export function startEvaluation(form: HTMLElement): void {
  const template = form.querySelector('template');
  // It was opened before, and is closed or opened again.
  if (!template) return;
  form.append(template.content);
  template.remove();
  const name = `mening/${form.dataset['evaluation']}`;
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[name]')];
  const link = form.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
  const mail = link?.getAttribute('href') ?? '';
  const answers: Answers = { ...(kept(name) as Answers | null) };
  for (const field of fields) {
    const answer = answers[field.name];
    if (field instanceof HTMLInputElement) field.checked = answer === field.value;
    else if (typeof answer === 'string') field.value = answer;
  }
  const write = () => link?.setAttribute('href', mail + encodeURIComponent(textOf(form, answers)));
  form.addEventListener('input', ({ target }) => {
    const field = fields.find((it) => it === target);
    if (!field) return;
    answers[field.name] = field.value;
    keep(name, answers);
    write();
  });
  write();
}

/** A line per answer: what was asked, and what was chosen or written. */
const textOf = (form: HTMLElement, answers: Answers): string =>
  [...all('legend', form), ...all('label[for]', form)]
    .map((asked, n) => [asked.textContent?.trim(), answers[`mening-${n + 1}`]])
    .filter(([, answer]) => answer)
    .map(([asked, answer]) => `\r\n\r\n${asked}\r\n${answer}`)
    .join('');
