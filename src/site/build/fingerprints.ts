import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lesson } from '../../core/course/course.ts';
import { rulesOf } from '../../core/quiz/all-rules.ts';
import type { Question } from '../../core/quiz/question.ts';

/** The same as long as a lesson says the same, to the letter; line ends and spaces around it aside. */
export async function fingerprintOfLesson(root: string, { file }: Lesson): Promise<string> {
  const text = await readFile(join(root, file), 'utf8');
  return digest(text.replaceAll('\r\n', '\n').trim());
}

/**
 * The same as long as a question asks the same and takes the same answers. Hints, explanations, tries
 * and its lesson may change: an answer of yesterday still means what it meant.
 */
export function fingerprintOfQuestion({ ask, key }: Question): string {
  const { hints: _, tries: _tries, weight: _weight, lesson: _lesson, ...asked } = ask;
  return digest(canonical([asked, rightAnswer({ ask, key })]));
}

function rightAnswer({ ask, key }: Pick<Question, 'ask' | 'key'>): unknown {
  const rules = rulesOf(ask.kind);
  if (!rules.scored) return undefined;
  const solution = rules.solution(ask, key);
  // The pattern knows the range around a number, and every spelling of a word.
  return [solution, rules.interaction(ask, key, solution)];
}

/** JSON with the properties of every object in one order: YAML may be written in any. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** 64 bits: told apart among questions of one course, and short enough to read in a receipt. */
const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
