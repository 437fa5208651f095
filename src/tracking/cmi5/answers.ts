import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import { hash } from '../../core/quiz/hash.ts';
import { safeId, type SomeWords, wordsOf } from '../scorm/entry.ts';
import { duration, line, share } from '../scorm2004/formats.ts';
import type { Said, Verb } from './statements.ts';

/** Not a question: which content, guidelines and law the learner passed. */
const VERSION = 'versie';

/**
 * The same for the same answer, also in a later launch that cannot tell whether it arrived: a UUID made
 * of what it is about. @spec RFC 9562 5.8
 */
export function idOf({ id, at }: LoggedInteraction, registration: string): string {
  const hex = [1, 2, 3, 4]
    .map((n) =>
      hash(`${n} ${registration} ${id} ${id === VERSION ? '' : at}`)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-8$3-a$4-$5');
}

type Part = Pick<Said, 'at' | 'result' | 'part'> & { readonly verb: Verb };

/**
 * One answer in the words that xAPI took over from SCORM 2004, about the question as a part of the
 * course. @spec xAPI 1.0.3 Data 2.4.4.1 interactionType; scorm.md 4.9
 */
export function answered(logged: LoggedInteraction, words: SomeWords = {}): Part {
  const { id, body, score, at, latency, description } = logged;
  if (id === VERSION) return version(logged);
  const { response, patterns } = wordsOf(words, body);
  const right = [...new Set(patterns)].filter(Boolean);
  return {
    verb: 'answered',
    at,
    part: {
      path: `question/${safeId(id)}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: body.type,
        name: { nl: line(description, 250) },
        ...(right.length > 0 && { correctResponsesPattern: right }),
      },
    },
    result: {
      ...(response && { response }),
      ...(patterns.length > 0 && { success: score >= 1, score: { scaled: Number(share(score)) } }),
      duration: duration(latency),
    },
  };
}

const version = ({ at, body, description }: LoggedInteraction): Part => ({
  verb: 'experienced',
  at,
  part: { path: VERSION, definition: { name: { nl: line(description, 250) || VERSION } } },
  result: { response: line(String(body.response), 250) },
});
