/** What stands around what is new in guidelines and law. */
export const news = {
  title: 'Wat is er nieuw?',
  lead: 'Wat er verandert in onze richtlijnen en in de wet, en wat dat betekent voor je werk.',
  kinds: { guideline: 'Onze richtlijnen', law: 'De wet' },
  from: (date: string) => `Geldt vanaf ${date}.`,
  work: 'Wat betekent dit voor je werk?',
  lesson: 'Lees meer in de les:',
  source: 'Bron:',
  feed: 'Volg het nieuws met RSS',
  feedTitle: (course: string, organisation: string) =>
    `${course} ${organisation}: wat is er nieuw?`,
  since: 'Nieuw sinds je vorige bezoek',
  seen: 'Ik heb het gelezen',
  all: 'Bekijk al het nieuws',
  none: 'Er is nog geen nieuws.',
} as const;
