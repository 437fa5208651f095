import { magDit as words } from '#text/mag-dit.ts';

/** A question that was answered, in words. */
export type Step = { readonly question: string; readonly answer: string };

/** What was answered so far, each with a way to change it. */
export function drawRoad(
  main: HTMLElement,
  steps: readonly Step[],
  addressOf: (place: number) => string,
): void {
  const road = main.querySelector<HTMLElement>('[data-road]');
  if (!road) return;
  road.hidden = steps.length === 0;
  road.querySelector('ol')?.replaceChildren(
    ...steps.map(({ question, answer }, n) => {
      const item = document.createElement('li');
      const change = document.createElement('a');
      change.href = addressOf(n);
      change.textContent = words.change;
      change.setAttribute('aria-label', words.changeOf(question));
      const strong = document.createElement('strong');
      strong.textContent = answer;
      item.append(`${question} `, strong, ' ', change);
      return item;
    }),
  );
}
