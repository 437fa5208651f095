import { longDate } from './dates.ts';

type Review = {
  readonly name: string;
  readonly role: string;
  readonly date: string;
};

/** Who vouches for a text: the one place for it, on the page and on what goes with a package. */
export const review = {
  notSigned: 'Nog niet gecontroleerd door jurist of FG.',
  by: ({ name, role, date }: Review) =>
    `Gecontroleerd door ${name} (${role}) op ${longDate(date)}.`,
} as const;
