import css from '../styles/paper.css?inline';
import { adoptStyles, element } from './element.ts';

/** Takes the last sheet away again. */
let clear = (): void => {};

/**
 * Prints this and nothing else of the page. The page stays as it is: leaving it would end the session
 * with a learning platform.
 *
 * @param title what the browser calls the file, when it is kept as a PDF
 */
export async function printPaper(title: string, ...content: readonly Node[]): Promise<void> {
  clear();
  adoptStyles(css);
  const paper = element('div', { class: 'hlt-paper' }, ...content);
  const called = document.title;
  document.body.append(paper);
  document.title = title;
  clear = () => {
    clear = () => {};
    paper.remove();
    document.title = called;
  };
  window.addEventListener('afterprint', () => clear(), { once: true });
  await Promise.all([...paper.querySelectorAll('img')].map(arrive));
  window.print();
}

/** A picture that does not come leaves its place empty; the rest is printed all the same. */
async function arrive(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  await image.decode().catch(() => {});
}
