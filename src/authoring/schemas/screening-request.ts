import { z } from 'zod';
import { POINTS } from '../../core/quiz/screen-tool.ts';
import { type Flaw, makeFlaw, tell } from '../kinds/flaws.ts';
import { id, optionalText, strict, text } from './fields.ts';

const field = strict({
  id: id('Een vaste naam, die je in dit bestand maar een keer gebruikt.'),
  label: text('De vraag aan je collega.'),
  hint: optionalText('Een tip onder de vraag. Mag ontbreken.'),
  kind: z
    .enum(['line', 'text', 'choice'])
    .default('text')
    .describe('Een regel (`line`), een stuk tekst (`text`) of een keuze (`choice`).'),
  options: z
    .array(text('Een keuze.'))
    .default([])
    .describe('Alleen bij `choice`: de keuzes, twee of meer.'),
  required: z.boolean().default(true).describe('Schrijf `false` als de vraag leeg mag blijven.'),
});

const section = strict({
  id: id('Een vaste naam, die je in dit bestand maar een keer gebruikt.'),
  title: text('Het kopje boven de vragen.'),
  text: optionalText('Uitleg onder het kopje. Mag ontbreken.'),
  point: text(`Over welk punt van de screening dit gaat: ${POINTS.join(', ')}.`).optional(),
  fields: z.array(field).min(1, 'schema/missing').describe('De vragen.'),
});

export const requestSchema = strict({
  title: text('De titel van de pagina.'),
  lead: text('Een of twee zinnen onder de titel.'),
  sections: z.array(section).min(1, 'schema/missing').describe('De delen van de aanvraag.'),
}).superRefine(tell(({ sections }) => [...pointFlaws(sections), ...optionFlaws(sections)]));

type Sections = readonly z.output<typeof section>[];

/** The letter names four points: each has a part of its own, and there is no fifth. */
function pointFlaws(sections: Sections): readonly Flaw[] {
  const points = sections.flatMap(({ point }, n) => (point === undefined ? [] : [{ point, n }]));
  const odd = points.find(
    ({ point }, n) =>
      !POINTS.some((it) => it === point) || points.findIndex((it) => it.point === point) < n,
  );
  if (!odd && points.length === POINTS.length) return [];
  const path = odd ? ['sections', odd.n, 'point'] : ['sections'];
  return [makeFlaw('request/points', path, { expected: POINTS.join(', ') })];
}

const optionFlaws = (sections: Sections): readonly Flaw[] =>
  sections.flatMap(({ fields }, n) =>
    fields.flatMap(({ id, kind, options }, m) =>
      (kind === 'choice' ? options.length < 2 : options.length > 0)
        ? [makeFlaw('request/options', ['sections', n, 'fields', m, 'id'], { id })]
        : [],
    ),
  );
