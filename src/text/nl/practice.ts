/** What a learner reads on the page for practice. */
export const practice = {
  title: 'Herhalen',
  description: 'Houd vers wat je leerde: een paar vragen per keer.',
  toPage: 'Ga naar herhalen',
  /** To whoever is done. */
  afterwards: 'Wil je onthouden wat je leerde? Doe af en toe een paar vragen.',
  lead: 'Van herhalen onthoud je meer. Je krijgt een paar vragen per keer: wat je eerder niet meteen goed had, en iets over elke richtlijn.',
  how: 'Had je een vraag meteen goed? Dan komt hij later terug. Ging het niet goed? Dan zie je hem morgen weer. Dit telt niet mee voor je cursus, en niemand anders ziet het.',
  loading: 'We zoeken je vragen.',
  noScript: 'Herhalen werkt niet zonder JavaScript.',
  ready: (count: number) =>
    count === 1 ? 'Er staat 1 vraag voor je klaar.' : `Er staan ${count} vragen voor je klaar.`,
  start: 'Start met herhalen',
  place: (place: number, count: number) => `Vraag ${place} van ${count}`,
  backIn: (days: number) =>
    days <= 1 ? 'Deze vraag komt morgen terug.' : `Deze vraag komt over ${days} dagen terug.`,
  next: 'Volgende vraag',
  finish: 'Klaar met deze vragen',
  finished: 'Klaar voor nu',
  right: (right: number, count: number) =>
    count === 1
      ? right === 1
        ? 'Je had de vraag meteen goed.'
        : 'Je had de vraag niet meteen goed.'
      : `Je had ${right} van de ${count} vragen meteen goed.`,
  more: (count: number) =>
    count === 1 ? 'Er staat nog 1 vraag klaar.' : `Er staan nog ${count} vragen klaar.`,
  again: 'Nog een paar vragen',
  nothing: 'Je bent helemaal bij',
  nothingText: 'Er is nu niets te herhalen.',
  nextOn: (date: string) => `De volgende vraag staat klaar op ${date}.`,
  nothingEver: 'Deze cursus heeft geen vragen om te herhalen.',
  notKept:
    'Deze browser bewaart niets. Je kunt oefenen, maar de vragen komen niet op hun tijd terug.',
  failed: 'We kunnen je vragen nu niet ophalen. Controleer je internet en laad de pagina opnieuw.',
} as const;

/** Taking one's progress along to another browser. */
export const portable = {
  title: 'Neem je voortgang mee',
  text: 'Je voortgang staat alleen in deze browser. Ga je verder op een andere computer of in een andere browser? Bewaar je voortgang dan als bestand, en haal het daar op. Het bestand gaat nergens anders heen.',
  without: 'Wat je bij een denkvraag schreef, gaat niet mee.',
  save: 'Bewaar mijn voortgang',
  file: (date: string) => `voortgang-${date}.json`,
  saved: 'Je voortgang staat in een bestand bij je downloads.',
  choose: 'Haal voortgang uit een bestand',
  chooseHow: 'Wat je hier al deed, blijft. Van elk onderdeel bewaren we het beste.',
  done: 'Je voortgang uit het bestand staat nu ook hier.',
  unknown: (count: number) =>
    count === 1
      ? '1 onderdeel uit het bestand bestaat niet meer. Dat is overgeslagen.'
      : `${count} onderdelen uit het bestand bestaan niet meer. Die zijn overgeslagen.`,
  notKept: 'Bewaren lukt niet in deze browser. Misschien is de opslag vol of staat die uit.',
  unread: 'We kunnen dit bestand niet lezen. Probeer het opnieuw.',
  faults: {
    foreign:
      'Dit is geen bestand met voortgang. Kies een bestand dat je op deze pagina hebt bewaard.',
    newer:
      'Dit bestand komt van een nieuwere versie van de cursus. Laad deze pagina opnieuw en probeer het nog eens.',
    elsewhere: 'Dit bestand hoort bij een andere cursus. Kies een bestand van deze cursus.',
    damaged:
      'Dit bestand is veranderd of niet heel. Er is niets overgenomen. Bewaar je voortgang opnieuw en haal dat bestand op.',
    empty: 'In dit bestand staat nog geen voortgang.',
  },
} as const;
