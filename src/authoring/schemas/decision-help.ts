import { z } from 'zod';
import { CONTACTS, MOST_HELP_QUESTIONS } from '../../core/course/decision-help.ts';
import {
  goingRound,
  type HelpGraph,
  latestPlaces,
  unreachableParts,
} from '../../core/course/help-graph.ts';
import type { Id } from '../../core/course/id.ts';
import { DECISIONS } from '../../core/quiz/screen-tool.ts';
import { type Flaw, makeFlaw, tell } from '../kinds/flaws.ts';
import { nearest } from '../nearest.ts';
import { id, optionalText, strict, text, whole } from './fields.ts';

const listOf = <S extends z.ZodType>(part: S, least: number, most: number, doc: string) => {
  const count = `schema/range|een lijst van ${least} tot en met ${most}`;
  return z.array(part).min(least, count).max(most, count).describe(doc);
};

const answer = strict({
  id: id('Een vaste naam, die je bij deze vraag maar een keer gebruikt.'),
  text: text('Het antwoord, zoals je collega het leest.'),
  to: id('De id van de vraag of de uitkomst waar dit antwoord naartoe gaat.'),
});

const question = strict({
  id: id('Een vaste naam, die je in dit bestand maar een keer gebruikt.'),
  text: text('De vraag.'),
  explanation: optionalText('Uitleg onder de vraag. Mag ontbreken.'),
  answers: listOf(answer, 2, 6, 'De antwoorden waaruit je kiest.'),
});

const outcome = strict({
  id: id('Een vaste naam, die je in dit bestand maar een keer gebruikt.'),
  verdict: z
    .enum(DECISIONS)
    .describe('Mag het? `yes` (ja), `no` (nee) of `ask` (vraag het eerst).'),
  title: text('De uitkomst in een zin.'),
  reason: text('Waarom dit zo is, en wat je collega nu doet.'),
  guideline: id('De id van de richtlijn waar dit uit volgt.'),
  lesson: id('De id van de les waar de uitleg staat.'),
  ask: z
    .enum(CONTACTS)
    .describe('Wie je collega kan vragen: een instelling uit content/organisatie.yaml.'),
});

export const helpSchema = strict({
  id: id('De vaste naam van de keuzehulp: ook het adres van de pagina en de naam van het pakket.'),
  title: text('De titel van de pagina.'),
  lead: text('Een of twee zinnen onder de titel.'),
  minutes: whole('Hoe lang het invullen duurt, in minuten.', 1, 15),
  start: id('De id van de eerste vraag.'),
  questions: listOf(question, 1, 20, 'De vragen. Op elke weg staan er hoogstens vijf.'),
  outcomes: listOf(outcome, 1, 30, 'De uitkomsten.'),
}).superRefine(tell(flawsOf));

/** What the graph of a help with dangling answers looks like, nobody knows: then nothing is said of it. */
function flawsOf(help: HelpGraph): readonly Flaw[] {
  const dangling = danglingFlaws(help);
  if (dangling.length > 0) return dangling;
  const unreachable = unreachableParts(help);
  const round = goingRound(help);
  return [
    ...unreachable.map((id) => makeFlaw('help/unreachable', pathOf(help, id), { id })),
    ...(round.length > 0
      ? round.map((id) => makeFlaw('help/goes-round', pathOf(help, id), { id }))
      : tooFar(help)),
  ];
}

function danglingFlaws({ start, questions, outcomes }: HelpGraph): readonly Flaw[] {
  const asked = new Set(questions.map(({ id }) => id));
  const known = new Set([...asked, ...outcomes.map(({ id }) => id)]);
  const flaw = (id: Id, ids: ReadonlySet<Id>, path: Flaw['path']) =>
    ids.has(id) ? [] : [makeFlaw('help/unknown-part', path, { id, nearest: nearest(id, ids) })];
  return [
    ...flaw(start, asked, ['start']),
    ...questions.flatMap(({ answers }, n) =>
      answers.flatMap(({ to }, m) => flaw(to, known, ['questions', n, 'answers', m, 'to'])),
    ),
  ];
}

/** The first question that is one too many on its road; those after it are no news. */
const tooFar = (help: HelpGraph) =>
  [...latestPlaces(help)]
    .filter(([, place]) => place === MOST_HELP_QUESTIONS + 1)
    .map(([id]) =>
      makeFlaw('help/too-many-questions', pathOf(help, id), {
        id,
        limit: String(MOST_HELP_QUESTIONS),
      }),
    );

function pathOf({ questions, outcomes }: HelpGraph, id: Id): Flaw['path'] {
  const n = questions.findIndex((it) => it.id === id);
  return n >= 0
    ? ['questions', n, 'id']
    : ['outcomes', outcomes.findIndex((it) => it.id === id), 'id'];
}
