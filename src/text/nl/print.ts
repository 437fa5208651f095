/** What somebody reads who prints a lesson. */
export const print = {
  lesson: 'Druk deze les af',
  module: 'Druk de hele module af',
  path: 'Druk het hele leerpad af',
  terms: 'Begrippen in deze les',
  termsOfAll: 'Begrippen',
  chooseFrom: 'Kies uit:',
  version: (course: string, version: string, date: string) =>
    `${course}, versie ${version}. Afgedrukt op ${date}.`,
} as const;
