import { type Issue, makeIssue } from '../issue.ts';
import { isRecord, pick, pickStrings } from '../pick.ts';
import type { Document } from '../read-documents.ts';
import { wordsOf } from './readability/sentences.ts';

const MOST_WORDS = 500;
/** How many words somebody reads in a minute who wants to remember them, and answers a question in. */
const WORDS_A_MINUTE = 180;
const MINUTES_A_QUESTION = 0.75;
/** In minutes: a guess is a guess. */
const FAR_OFF = 1.5;

/** A lesson is as long as it says, and not longer than somebody reads at once. */
export function checkLessonTime(documents: readonly Document[]): readonly Issue[] {
  const tests = new Map(documents.flatMap(questionsOfTests));
  return documents.flatMap((lesson) => {
    const minutes = isRecord(lesson.yaml.value) ? lesson.yaml.value['minutes'] : undefined;
    if (lesson.kind !== 'lesson' || typeof minutes !== 'number') return [];
    const words = lesson.body.passages.flatMap(({ text }) => wordsOf(text)).length;
    const expected = words / WORDS_A_MINUTE + MINUTES_A_QUESTION * questionsIn(lesson, tests);
    return [
      ...tooLong(lesson, words),
      ...(Math.abs(minutes - expected) > FAR_OFF ? [farOff(lesson, minutes, expected)] : []),
    ];
  });
}

const tooLong = ({ yaml }: Document, words: number): readonly Issue[] =>
  words > MOST_WORDS
    ? [
        makeIssue('lesson/too-long', yaml.at(['id']), {
          words: String(words),
          most: String(MOST_WORDS),
        }),
      ]
    : [];

const farOff = ({ yaml }: Document, minutes: number, expected: number): Issue =>
  makeIssue('lesson/minutes', yaml.at(['minutes']), {
    minutes: String(minutes),
    expected: String(Math.max(1, Math.round(expected))),
  });

/** A question counts as one, a test as the questions that a try draws. */
const questionsIn = ({ body }: Document, tests: ReadonlyMap<string, number>): number =>
  body.components.reduce((sum, { name, attributes }) => {
    if (name === 'Vraag') return sum + 1;
    return name === 'Toets' ? sum + (tests.get(attributes.get('id')?.value ?? '') ?? 0) : sum;
  }, 0);

const questionsOfTests = ({ kind, yaml }: Document): readonly (readonly [string, number])[] =>
  (kind === 'module' ? ['pretest', 'test'] : []).flatMap((test) =>
    pickStrings(yaml.value, `${test}.id`).map(({ text }) => [
      text,
      pick(yaml.value, `${test}.questions.*`).length +
        pick(yaml.value, `${test}.draw.*.count`).reduce((sum, { value }) => sum + Number(value), 0),
    ]),
  );
