import { z } from 'zod';
import { strict, text } from '../schemas/fields.ts';
import { base, list } from './base.ts';

export const riskGroupsSchema = strict({
  ...base('risk-groups', 'De risicogroepen van de AI-verordening, met voorbeelden.'),
  groups: list(
    strict({
      title: text('De naam van de groep.'),
      sign: z
        .enum(['stop', 'gate', 'open', 'free'])
        .describe(
          'Het teken: `stop` (mag niet), `gate` (strenge regels), `open` (openheid) of `free` (de rest).',
        ),
      rule: text('Wat er voor deze groep geldt, in een of twee zinnen.'),
      examples: list(text('Een voorbeeld uit het werk.'), 'Voorbeelden, elk een zin.'),
    }),
    'De groepen, van streng naar vrij.',
  ),
});
