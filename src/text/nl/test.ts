/** What a learner reads in a test. */
export const test = {
  about: (count: number, passMark: number) =>
    `De toets heeft ${count} vragen. Je hebt ${passMark}% nodig om te slagen.`,
  rules: 'Je kunt je antwoorden nakijken en veranderen voordat je de toets inlevert.',
  rulesOfChecking:
    'Je ziet bij elke vraag meteen of je antwoord goed is. Daarna kun je het niet meer veranderen.',
  tries: (left: number) =>
    left === 1 ? 'Je hebt nog 1 poging.' : `Je hebt nog ${left} pogingen. Je beste poging telt.`,
  start: 'Start de toets',
  again: 'Doe de toets opnieuw',
  place: (place: number, count: number) => `Vraag ${place} van ${count}`,
  next: 'Volgende vraag',
  previous: 'Vorige vraag',
  toReview: 'Kijk je antwoorden na',
  review: 'Kijk je antwoorden na',
  reviewLead: 'Klopt alles? Lever dan de toets in. Je kunt elke vraag nog veranderen.',
  checkedLead: 'Je hebt alle vragen gehad. Lever de toets in.',
  answered: 'Beantwoord',
  open: 'Nog geen antwoord',
  openCount: (count: number) =>
    count === 1 ? '1 vraag heeft nog geen antwoord.' : `${count} vragen hebben nog geen antwoord.`,
  change: 'Naar deze vraag',
  handIn: 'Lever de toets in',
  passed: (percentage: number) => `Gehaald! Je hebt ${percentage}% goed.`,
  failed: (percentage: number, passMark: number) =>
    `Nog niet gehaald. Je hebt ${percentage}% goed. Je hebt ${passMark}% nodig.`,
  best: (percentage: number) => `Je beste poging: ${percentage}%.`,
  alreadyPassed: (percentage: number) => `Je hebt deze toets gehaald met ${percentage}%.`,
  relearn: 'Je pogingen zijn op. Lees eerst deze lessen nog eens. Daarna krijg je nieuwe pogingen.',
  advice:
    'Je pogingen zijn op. Lees eerst deze lessen nog eens. Daarna kun je de toets opnieuw doen.',
  missed: 'Lees dit nog eens na',
  practise: 'De vragen die je miste, komen terug bij',
  answers: 'Je antwoorden',
  correct: 'Goed',
  partly: 'Bijna goed',
  incorrect: 'Niet goed',
  noted: 'Bewaard',
  yourAnswer: 'Jouw antwoord',
  lessonsLeft: (count: number) =>
    count === 1 ? 'Je moet nog 1 les lezen.' : `Je moet nog ${count} lessen lezen.`,
  testLeft: 'Je hebt alle lessen gelezen. Er is nog een toets te doen.',
  allDone: 'Je hebt alle lessen gelezen en de toets gehaald. Je bent klaar.',
  proof: 'Maak je bewijs van deelname',
  practice: 'Deze toets is om te oefenen. Hij telt niet mee.',
} as const;

/** What a learner reads in a pre-test. */
export const pretest = {
  about: (count: number) =>
    count === 1
      ? 'Weet je hier al veel van? Beantwoord 1 vraag over een geval uit het werk.'
      : `Weet je hier al veel van? Beantwoord ${count} vragen over gevallen uit het werk.`,
  rule: (percentage: number) =>
    percentage === 100
      ? 'Heb je alle vragen over een les goed? Dan hoef je die les niet te lezen.'
      : `Heb je ${percentage}% of meer van de vragen over een les goed? Dan hoef je die les niet te lezen.`,
  free: 'De nulmeting hoeft niet. Je kunt ook gewoon met de eerste les beginnen.',
  start: 'Start de nulmeting',
  skip: (count: number) =>
    count === 0
      ? 'Lees alle lessen. Je weet straks meer.'
      : count === 1
        ? 'Je kunt 1 les overslaan.'
        : `Je kunt ${count} lessen overslaan.`,
  open: 'Alle lessen blijven open. Je mag ze altijd lezen.',
} as const;
