import type { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { shownOrder } from '../../core/quiz/shown-order.ts';
import { strict } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { feedbackOf, publicOptions } from './options.ts';
import { explained, MOST_TARGETS, named, partsField } from './parts.ts';

const schema = strict({
  ...base('ordering', 'Stappen die de cursist in de goede volgorde zet.'),
  steps: partsField(
    strict({ ...named('De stap, zoals de cursist die leest.'), ...explained }),
    [2, MOST_TARGETS],
    'De stappen, in de goede volgorde. De cursist ziet ze door elkaar.',
  ),
});

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'ordering'> {
  const { id, kind, guidelines, steps } = authored;
  return {
    id,
    guidelines,
    file,
    ask: { ...askBase(authored), kind, steps: publicOptions(shownOrder(steps, id)) },
    key: {
      ...keyBase(authored),
      kind,
      order: steps.map((step) => step.id),
      steps: feedbackOf(steps),
    },
  };
}

/** What there is to say is mostly about the order as a whole. */
export const ordering = { schema, toQuestion, explains: [['', 'feedback']] as const };
