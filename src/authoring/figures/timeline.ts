import { makeFlaw, tell } from '../kinds/flaws.ts';
import { isoDate, strict, text } from '../schemas/fields.ts';
import { base, list } from './base.ts';

const event = strict({
  date: isoDate('De dag waarop dit gaat gelden.'),
  text: text('Wat er op die dag gebeurt.'),
});

export const timelineSchema = strict({
  ...base('timeline', 'Data op een rij. Wat al geldt, volgt uit `lawCheckedOn`.'),
  events: list(event, 'De data, van vroeg naar laat.'),
}).superRefine(
  tell(({ events }) =>
    events.flatMap(({ date }, n) =>
      n > 0 && date <= (events[n - 1]?.date ?? '')
        ? [makeFlaw('figure/order', ['events', n, 'date'], { date })]
        : [],
    ),
  ),
);
