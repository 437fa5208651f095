/** What the command that builds the site says. */
export const build = {
  unknown: 'Deze opdracht kent alleen --no-beheer en --root.',
  root: 'Bij --root hoort een pad met een schuine streep voor en achter, zoals /leren/ai/.',
  usage: `Gebruik:
  npm run build                        de site met beheer en pakketten, in dist/
  npm run build -- --no-beheer         alleen de site voor cursisten
  npm run build -- --root /leren/ai/   als de site in een map van de webserver staat`,
  started: (address: string) => `
  De cursus staat klaar:
    cursus           ${address}
    beheer           ${address}beheer/  (met de pakketten, ook in dist/beheer/pakketten)
    proefdraaien     ${address}beheer/proef/

  Stoppen: Ctrl+C
`,
} as const;
