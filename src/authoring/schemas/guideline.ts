import { z } from 'zod';
import { id, isoDate, strict, text } from './fields.ts';

export const guidelineSchema = strict({
  id: id('De vaste naam van de richtlijn: kleine letters, cijfers en streepjes.'),
  title: text('De richtlijn in een paar woorden.'),
  text: text('De regel, in de woorden van de bron.'),
  version: text('De versie van de richtlijnen waarin deze regel staat.'),
  date: isoDate('De datum van die versie.'),
  source: id('De id van de bron, uit content/sources.yaml.'),
});

export const guidelinesSchema = z
  .array(guidelineSchema)
  .describe('De richtlijnen van de organisatie.');
