import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtureCourse } from './fixture-course.ts';

/** A question of each kind that may stand in for `stelling` in the good course, as authors write them. */
export const EXAMPLES = {
  matching: `
    targets:
      - { id: loket, text: Het loket }
      - { id: meldpunt, text: Het meldpunt }
      - { id: team, text: Het team }
    items:
      - { id: app, text: Een app, target: loket, feedback: Eerst vragen. }
      - { id: lek, text: Een lek, target: meldpunt, feedback: Meteen. }`,
  ordering: `
    steps:
      - { id: stop, text: Ik stop }
      - { id: meld, text: Ik meld }
      - { id: leer, text: Ik leer, feedback: Samen. }`,
  categorise: `
    groups:
      - { id: mag, text: Mag wel }
      - { id: mag-niet, text: Mag niet }
    cards:
      - { id: website, text: De website, group: mag, feedback: Openbaar. }
      - { id: naam, text: Een naam, group: mag-niet, feedback: Van iemand. }`,
  'fill-in': `
    accept: [hallucineren, hallucinatie]
    ifWrong: Het begint met een h.`,
  numeric: `
    answer: 72
    tolerance: 1
    unit: uur
    near:
      - { from: 60, to: 70, score: 0.5, feedback: Bijna. }
      - { from: 74, to: 80, score: 0.5, feedback: Iets te veel. }`,
  likert: `
    scale: { low: Niet, high: Wel, steps: 5 }`,
  reflection: `
    example: Ik keek het na.`,
  scenario: `
    start: begin
    nodes:
      - id: begin
        text: Er ligt een aanbod.
        choices:
          - { id: ja, text: Ik zeg ja., to: spijt, feedback: Te vroeg. }
          - { id: vragen, text: Ik vraag eerst., to: rust, feedback: Goed. }
      - { id: spijt, text: Het gaat mis., end: 0 }
      - { id: rust, text: Het gaat goed., end: 1 }`,
  'check-answer': `
    text: >-
      Dit klopt. Dat is
      verzonnen. Ook dit klopt.
    marks:
      - { id: dat, quote: is verzonnen, fault: invented, feedback: Het bestaat niet. }`,
  'safe-prompt': `
    text: Schrijf een brief aan Jan Jansen, over afval.
    marks:
      - { id: naam, quote: Jan Jansen, why: personal, feedback: Een naam. }`,
  'screen-tool': `
    tool: Een gratis app.
    points:
      - { id: transparantie, concern: false, feedback: Je mag het zeggen. }
      - { id: privacy, concern: true, feedback: Alles gaat weg. }
      - { id: data-integriteit, concern: false, feedback: Blijft gelijk. }
      - { id: ethiek, concern: false, feedback: Niemand heeft nadeel. }
    decision: { correct: no, ifYes: Te vroeg., ifNo: Goed., ifAsk: Nee. }`,
} as const;

export type ExampleKind = keyof typeof EXAMPLES;

/**
 * The good course with that question in `quizzes/stelling.yaml`; what is particular to the kind begins on
 * line 8. A kind that is not scored may not stay in the tests, and stands in a lesson.
 */
export async function courseWith(
  kind: ExampleKind,
  body: string = EXAMPLES[kind],
): Promise<string> {
  const isScored = kind !== 'likert' && kind !== 'reflection';
  const root = await fixtureCourse(isScored ? 'good' : 'no-test-question');
  await writeFile(join(root, 'quizzes/stelling.yaml'), `${HEAD.replace('KIND', kind)}${body}\n`);
  return root;
}

const HEAD = `id: bank-stelling
questions:
  - id: stelling
    kind: KIND
    lesson: tweede
    prompt: Wat hoort hier?
    feedback: Zo zit het.`;
