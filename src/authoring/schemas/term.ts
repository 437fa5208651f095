import { id, strict, text } from './fields.ts';

export const termSchema = strict({
  id: id('De vaste naam van het begrip: kleine letters, cijfers en streepjes.'),
  term: text('Het woord zelf.'),
  definition: text('De uitleg, in gewone taal.'),
  source: id(
    'De id van de bron van de uitleg, uit content/sources.yaml. Mag ontbreken.',
  ).optional(),
});
