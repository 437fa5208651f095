import { all } from './page.ts';

/** Whoever looks for something gets what that takes, and nobody else does. */
export function startFind(id: string): void {
  const open = () => void import('../find/dialog.ts').then(({ openFind }) => openFind(id));
  for (const button of all('[data-find]')) button.addEventListener('click', open);
  const words = new URLSearchParams(location.search).get('zoek')?.split(' ');
  const lesson = document.getElementById(location.hash.slice(1));
  if (words && lesson)
    void import('../find/mark.ts').then(({ markWords }) => markWords(lesson, words));
}
