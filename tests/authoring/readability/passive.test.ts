import { describe, expect, test } from 'vitest';
import { isPassive } from '../../../src/authoring/checks/readability/passive.ts';

describe('someone undergoes it', () => {
  test.each([
    'De richtlijnen worden aangepast.',
    'Het papier wordt opgehaald.',
    'Jij leest wat er wordt geschreven.',
    'De app is gescreend.',
    'Weet je of die is goedgekeurd?',
    'De tekst werd door hem nagekeken.',
    'Alles is al opgenomen.',
    'De gegevens kunnen bewaard zijn.',
    'De naam is verzonnen, maar klinkt echt.',
  ])('%s', (sentence) => expect(isPassive(sentence)).toBe(true));
});

describe('someone does it, or is something', () => {
  test.each([
    'Jij kijkt de tekst na.',
    'Het wordt een lange dag.',
    'Dat is een goedgekeurd hulpmiddel.',
    'Een naam is een persoonsgegeven.',
    'De wet is sinds juli veranderd.',
    'Het was beter geweest om te vragen.',
    'Ben je verplicht om te melden?',
    'Het is goed dat je het vertelt.',
    'Is het klaar, dan gebruikt zij het.',
    'De regels zijn voor wie AI gebruikt.',
  ])('%s', (sentence) => expect(isPassive(sentence)).toBe(false));
});
