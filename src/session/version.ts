import { makeId } from '../core/course/id.ts';
import type { LoggedInteraction } from '../core/quiz/interaction.ts';
import type { SessionSettings } from './document.ts';

export const VERSION = makeId('versie');

/**
 * What was passed, as an answer that goes along with the pass, so that each learner's record says so. What
 * may be long stands last, where a platform cuts it off.
 */
export const versionOf = (
  { content, law, guidelines }: NonNullable<SessionSettings['versions']>,
  at: number,
): LoggedInteraction => ({
  id: VERSION,
  body: {
    type: 'fill-in',
    response: `inhoud=${content} recht=${law} richtlijnen=${guidelines}`,
    pattern: [],
  },
  score: 1,
  weight: 1,
  at,
  latency: 0,
  description: '',
});
