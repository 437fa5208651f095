/** What a learner may send by mail: a mistake in a lesson, or what one thought of the course. */
export const mail = {
  report: 'Meld een fout',
  reportAbout: (lesson: string) => ` in de les ${lesson}`,
  reportSubject: (course: string, lesson: string) => `Fout in ${course}: ${lesson}`,
  reportBody: (lesson: string, id: string, version: string) =>
    `Les: ${lesson} (${id})\nVersie van de cursus: ${version}\n\nDit klopt niet:\n`,
  evaluationTitle: {
    module: 'Wat vond je van deze module?',
    path: 'Wat vond je van dit leerpad?',
  },
  evaluationLead:
    'Drie korte vragen. Je antwoorden blijven in deze browser: er gaat niets vanzelf naar iemand toe.',
  statements: ['Ik kan dit gebruiken in mijn werk.', 'De uitleg was duidelijk.'],
  scale: ['Helemaal niet', 'Niet echt', 'Een beetje', 'Wel', 'Helemaal'],
  open: 'Wat moet er beter?',
  sendLead:
    'Wil je dat de makers het lezen? Maak er dan een mail van. De ontvanger ziet wie je bent.',
  send: 'Maak een mail van je antwoorden',
  evaluationSubject: (course: string, title: string) => `Mening over ${course}: ${title}`,
  about: (title: string, id: string, version: string) =>
    `${title} (${id}), versie van de cursus: ${version}`,
} as const;
