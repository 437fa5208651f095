import { expect, test } from 'vitest';
import type { DocumentKind } from '../../../src/authoring/documents.ts';
import { formatPlace } from '../../../src/authoring/issue.ts';
import { readDocument } from '../../../src/authoring/read-documents.ts';
import { sentencesIn } from '../../../src/authoring/checks/readability/passages.ts';

const LESSON = `---
id: les
lead: De eerste zin. De tweede zin.
---

Een **vette \\{zin}. En** nog een
zin. Zie <Begrip id="prompt">een prompt</Begrip>. Bel <Instelling id="reportingPoint" /> op.

<Voorbeeld title="Zo">

- Een punt van een lijst

</Voorbeeld>
`;

const QUIZ = `id: bank
questions:
  - id: vraag
    kind: safe-prompt
    situation: >-
      Dit is een geval. Het loopt over
      twee regels heen. Klaar dus.
    text: Dit moet de cursist zoeken.
    marks:
      - { id: naam, quote: de cursist, feedback: 'Dit is uitleg.' }
`;

const HELP = `id: hulp
title: Mag dit?
lead: De hele zin.
questions:
  - { id: een, text: Wat zet je erin?, answers: [{ id: ja, text: Iets van mij, to: uit }] }
outcomes:
  - { id: uit, verdict: yes, title: Ga je gang., reason: Het is jouw eigen tekst. }
`;

const told = (kind: DocumentKind, file: string, text: string) =>
  sentencesIn(readDocument(kind, { file, text })).map(
    ({ text, place }) => `${formatPlace(place())} ${text}`,
  );

test('every sentence of a lesson is found at its place, without its markup', () => {
  expect(told('lesson', 'les.mdx', LESSON)).toEqual([
    'les.mdx:3:7 De eerste zin.',
    'les.mdx:3:22 De tweede zin.',
    'les.mdx:6:1 Een vette {zin}.',
    'les.mdx:6:21 En nog een zin.',
    'les.mdx:7:6 Zie een prompt.',
    'les.mdx:7:51 Bel hier op.',
    'les.mdx:11:3 Een punt van een lijst',
  ]);
});

test('of a question all is read but what the learner has to find fault with', () => {
  expect(told('quiz', 'bank.yaml', QUIZ)).toEqual([
    'bank.yaml:6:7 Dit is een geval.',
    'bank.yaml:6:25 Het loopt over twee regels heen.',
    'bank.yaml:7:25 Klaar dus.',
    'bank.yaml:10:51 Dit is uitleg.',
  ]);
});

test.each(['help', 'request', 'news'] as const)('of a %s all sentences are read', (kind) => {
  expect(told(kind, 'hulp.yaml', HELP).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    'Mag dit?',
    'De hele zin.',
    'Wat zet je erin?',
    'Iets van mij',
    'Ga je gang.',
    'Het is jouw eigen tekst.',
  ]);
});
