import { z } from 'zod';
import { isoDate, strict, text } from './fields.ts';

/** A value between square brackets is an example that waits for the organisation. */
export const PLACEHOLDER = /^\[.*\]$/s;

const formatted = (format: RegExp, example: string, doc: string) =>
  z.string().trim().regex(format, `schema/format|${example}`).describe(doc);

/** As a browser writes one: no path, no usual port. Only on one's own machine without a lock. */
const ORIGIN =
  /^(https:\/\/[a-z0-9.-]+(?!:443$)(:\d{1,5})?|http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?)$/;

const orPlaceholder = (format: string) => new RegExp(`^(\\[.*\\]|${format})$`);

export const organisationSchema = strict({
  name: text('De naam van de organisatie, zoals die in de cursus staat.'),
  course: text('De naam van de cursus.'),
  identifier: formatted(
    /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/,
    'nl.organisatie.naam-van-de-cursus',
    'De vaste code van de cursus voor het leerplatform. Verander die niet meer als de cursus loopt.',
  ),
  version: formatted(
    /^\d+\.\d+(\.\d+)?$/,
    '"1.0.0"',
    'Het nummer van deze versie van de cursus. Verhoog het bij elke nieuwe uitgave.',
  ),
  lawCheckedOn: isoDate('De dag waarop de teksten over de wet zijn gecontroleerd.'),
  sourcesReadUntil: isoDate('De dag tot en met welke bronnen zijn gelezen.'),
  helpName: text('Wie helpt collega’s met vragen over AI: een team of een persoon.'),
  helpEmail: formatted(
    orPlaceholder('[^\\s@]+@[^\\s@]+\\.[^\\s@]+'),
    'naam@organisatie.nl',
    'Het e-mailadres van dat team of die persoon.',
  ),
  reportingPoint: text('Waar een collega een datalek of een fout van AI meldt.'),
  approvedTools: text('Waar staat welke AI-hulpmiddelen zijn goedgekeurd, en waarvoor.'),
  guidelinesPlace: text('De vaste plek van de nieuwste versie van de richtlijnen.'),
  screeningDesk: text('Waar een collega een screening door IT-specialisten aanvraagt.'),
  lmsUrl: formatted(
    orPlaceholder('https?://\\S+'),
    'https://leren.organisatie.nl',
    'Het adres van het leerplatform waar de cursus staat.',
  ),
  siteUrl: formatted(
    orPlaceholder('https?://\\S*[^\\s/]'),
    'https://ai.organisatie.nl',
    'Het adres van deze website, zonder schuine streep aan het eind. De RSS-feed heeft het nodig.',
  ),
  lmsOrigins: z
    .array(
      formatted(ORIGIN, 'https://leren.organisatie.nl', 'Zonder pad en zonder streep erachter.'),
    )
    .default([])
    .describe(
      'Alleen voor het dunne pakket: de adressen van leerplatforms die deze site in hun venster mogen tonen.',
    ),
  accessibilityStatement: formatted(
    orPlaceholder('https?://\\S+'),
    'https://www.toegankelijkheidsverklaring.nl/register/…',
    'Het adres van de officiële toegankelijkheidsverklaring in het register van de overheid.',
  ).optional(),
  editUrl: formatted(
    orPlaceholder('https?://\\S*\\{file\\}\\S*'),
    'https://git.organisatie.nl/cursus/edit/main/{file}',
    'Waar je een les bewerkt in de browser. Waar {file} staat, komt de naam van het bestand.',
  ),
});
