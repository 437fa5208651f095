/** What the page of a thin package says when the course itself is not there to say it. */
export const launcher = {
  noScript: 'Zet JavaScript aan om deze cursus te openen.',
  busy: 'De cursus wordt geopend.',
  away: 'De cursus is nu niet te bereiken',
  awayText: (host: string) =>
    `Deze cursus staat op ${host}. Die site geeft geen antwoord. Wat je al deed, is bewaard in het leerplatform.`,
  again: 'Probeer het opnieuw',
  awayHelp: 'Lukt het niet? Kom later terug, of geef dit adres aan de helpdesk:',
  otherOrigin: 'Dit leerplatform mag de cursus niet openen',
  otherOriginText: (host: string) =>
    `Deze cursus staat op ${host}. Die site kent het adres van dit leerplatform niet. Meld het bij wie de cursus in het leerplatform zet.`,
} as const;
