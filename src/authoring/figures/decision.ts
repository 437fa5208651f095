import { z } from 'zod';
import type { Decision } from '../../core/course/figure.ts';
import { unreachableNodes } from '../../core/quiz/scenario-graph.ts';
import { type Flaw, makeFlaw, tell } from '../kinds/flaws.ts';
import { nearest } from '../nearest.ts';
import { id, strict, text } from '../schemas/fields.ts';
import { base, list } from './base.ts';

const question = strict({
  id: id('Een vaste naam, die je in deze figuur maar een keer gebruikt.'),
  text: text('Een vraag waarop je ja of nee kunt zeggen.'),
  ifYes: id('Waar ja heen gaat: een vraag die later komt, of een einde.'),
  ifNo: id('Waar nee heen gaat: een vraag die later komt, of een einde.'),
});

const end = strict({
  id: id('Een vaste naam, die je in deze figuur maar een keer gebruikt.'),
  verdict: z
    .enum(['yes', 'no', 'ask'])
    .describe('De uitkomst: `yes` (dit mag), `no` (doe het niet) of `ask` (vraag het eerst).'),
  text: text('Wat de cursist dan doet.'),
});

export const decisionSchema = strict({
  ...base('decision', 'Hulp bij een beslissing: vragen met ja en nee.'),
  questions: list(question, 'De vragen. Het begint bij de eerste, en gaat alleen vooruit.'),
  ends: list(end, 'Waar de vragen op uitkomen.'),
}).superRefine(tell(flawsOf));

/** An edge that leads nowhere hides what can be reached: then nothing is said of that. */
function flawsOf(decision: Decision): readonly Flaw[] {
  const edges = [...twice(decision), ...wrongEdges(decision)];
  return edges.length > 0 ? edges : unreachable(decision);
}

/** Only forward: so no road goes round, and every road ends. */
function wrongEdges({ questions, ends }: Decision): readonly Flaw[] {
  const names = [...questions, ...ends].map(({ id }) => id);
  return questions.flatMap((question, n) =>
    (['ifYes', 'ifNo'] as const).flatMap((edge) => {
      const id = question[edge];
      const path = ['questions', n, edge];
      if (!names.includes(id))
        return [makeFlaw('figure/unknown-part', path, { id, nearest: nearest(id, names) })];
      return names.indexOf(id) <= n ? [makeFlaw('decision/backwards', path, { id })] : [];
    }),
  );
}

function twice({ questions, ends }: Decision): readonly Flaw[] {
  const parts = [
    ...questions.map(({ id }, n) => ({ id, path: ['questions', n, 'id'] })),
    ...ends.map(({ id }, n) => ({ id, path: ['ends', n, 'id'] })),
  ];
  return parts.flatMap(({ id, path }, n) =>
    parts.findIndex((part) => part.id === id) < n
      ? [makeFlaw('figure/part-twice', path, { id })]
      : [],
  );
}

function unreachable({ questions, ends }: Decision): readonly Flaw[] {
  const [first] = questions;
  if (!first) return [];
  const graph = {
    start: first.id,
    nodes: [
      ...questions.map(({ id, text, ifYes, ifNo }) => ({
        id,
        text,
        choices: [ifYes, ifNo].map((to) => ({ id: to, text: '', to })),
      })),
      ...ends.map(({ id, text }) => ({ id, text, end: true as const })),
    ],
  };
  return unreachableNodes(graph).map((id) => {
    const n = questions.findIndex((question) => question.id === id);
    const path =
      n >= 0 ? ['questions', n, 'id'] : ['ends', ends.findIndex((end) => end.id === id), 'id'];
    return makeFlaw('decision/unreachable', path, { id });
  });
}
