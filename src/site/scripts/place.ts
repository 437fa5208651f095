import { kept } from './kept.ts';

/** Which lesson was on the screen last on this site. `module.ts` keeps it. */
export type LastPlace = {
  readonly document: string;
  readonly lesson: string;
  readonly title: string;
};

export function lastPlace(): LastPlace | undefined {
  const [document, lesson, title] = [kept('verder')].flat() as readonly unknown[];
  return typeof document === 'string' && typeof lesson === 'string' && typeof title === 'string'
    ? { document, lesson, title }
    : undefined;
}
