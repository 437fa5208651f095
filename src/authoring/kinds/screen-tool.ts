import { z } from 'zod';
import type { Question } from '../../core/quiz/question.ts';
import { DECISIONS, POINTS } from '../../core/quiz/screen-tool.ts';
import { id, optionalText, strict, text } from '../schemas/fields.ts';
import { askBase, base, keyBase } from './base.ts';
import { type Flaw, makeFlaw, tell } from './flaws.ts';
import { explained } from './parts.ts';

const point = strict({
  id: id('Het punt van de screening.'),
  concern: z.boolean().describe('`true` als dit hulpmiddel op dit punt zorgen geeft.'),
  ...explained,
});

const decision = strict({
  correct: z
    .enum(DECISIONS, {
      // Other tools than ours read `yes` and `no` as true and false, and so may an author.
      error: ({ input }) => (typeof input === 'boolean' ? 'screen-tool/decision' : undefined),
    })
    .describe(
      'Het goede besluit: `yes` (gebruiken), `no` (niet gebruiken) of `ask` (eerst vragen).',
    ),
  ifYes: optionalText('Uitleg voor wie "ja" besluit.'),
  ifNo: optionalText('Uitleg voor wie "nee" besluit.'),
  ifAsk: optionalText('Uitleg voor wie eerst iets wil weten.'),
});

const schema = strict({
  ...base(
    'screen-tool',
    'Een hulpmiddel dat de cursist beoordeelt op de vier punten van de screening.',
  ),
  tool: text('Wat er over het hulpmiddel bekend is.'),
  points: z.array(point).describe(`De vier punten: ${POINTS.join(', ')}.`),
  decision: decision.describe('Het besluit, met bij elk besluit een uitleg.'),
}).superRefine(tell(({ points }) => pointFlaws(points)));

function pointFlaws(points: readonly { readonly id: string }[]): readonly Flaw[] {
  const known = new Set<string>(POINTS);
  const stranger = points.findIndex(({ id }) => !known.has(id));
  const isThere = (point: string) => points.some(({ id }) => id === point);
  if (stranger < 0 && POINTS.every(isThere)) return [];
  const path = stranger < 0 ? ['points'] : ['points', stranger, 'id'];
  return [makeFlaw('screen-tool/points', path, { expected: POINTS.join(', ') })];
}

function toQuestion(authored: z.output<typeof schema>, file: string): Question<'screen-tool'> {
  const { id, kind, guidelines, tool, points } = authored;
  const { correct, ifYes, ifNo, ifAsk } = authored.decision;
  return {
    id,
    guidelines,
    file,
    // Every screening goes by the points in the order of the guidelines.
    ask: { ...askBase(authored), kind, tool, points: POINTS.map((id) => ({ id })) },
    key: {
      ...keyBase(authored),
      kind,
      points: Object.fromEntries(
        points.map(({ id, concern, feedback }) => [id, { concern, feedback }]),
      ),
      decision: { correct, yes: ifYes, no: ifNo, ask: ifAsk },
    },
  };
}

export const screenTool = {
  schema,
  toQuestion,
  explains: [
    ['points.*', 'feedback'],
    ['decision', 'ifYes'],
    ['decision', 'ifNo'],
    ['decision', 'ifAsk'],
  ] as const,
};
