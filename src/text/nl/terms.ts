/** What stands around the explained words. */
export const terms = {
  title: 'Begrippen',
  lead: 'Moeilijke woorden uit de lessen, in gewone taal.',
  letters: 'Begrippen per letter',
  letter: (letter: string) => `Begrippen met een ${letter}`,
  source: 'Bron:',
  lessons: 'Je komt dit woord tegen in:',
  all: 'Bekijk alle begrippen',
} as const;
