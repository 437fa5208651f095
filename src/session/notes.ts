import type { Id } from '../core/course/id.ts';

const keyOf = (question: Id): string => `ai-geletterdheid/notitie/${question}`;

/** What the learner wrote for themselves. Never in the suspend data, never reported. */
export function noteOf(question: Id): string {
  try {
    return localStorage.getItem(keyOf(question)) ?? '';
  } catch {
    // Blocked, or no browser at all: then nothing was kept.
    return '';
  }
}

export function keepNote(question: Id, text: string): void {
  try {
    localStorage.setItem(keyOf(question), text);
  } catch {
    // Blocked or full: the words stay on the screen.
  }
}
