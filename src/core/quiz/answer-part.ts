import { makeId } from '../course/id.ts';

/** The one part of a question that is answered in a single field: where its feedback stands. */
export const ANSWER_PART = makeId('antwoord');
