import { expect, test } from 'vitest';
import { sentencesIn } from '../../src/site/aids/sentences.ts';

const sentences = (text: string) =>
  sentencesIn(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['one without a full stop', 'De eerste les', ['De eerste les']],
  ['two', 'Een. Twee.', ['Een.', 'Twee.']],
  ['questions and calls', 'Mag dit? Nee! Vraag het.', ['Mag dit?', 'Nee!', 'Vraag het.']],
  ['white space of the source', '\n  Een.\n  Twee.\n', ['Een.', 'Twee.']],
  ['an article of a law', 'Lees art. 4. Daar staat het.', ['Lees art. 4.', 'Daar staat het.']],
  [
    'an abbreviation',
    'Denk aan o.a. Copilot en dhr. Jansen.',
    ['Denk aan o.a. Copilot en dhr. Jansen.'],
  ],
  ['initials', 'Dat zei J. Jansen. Echt.', ['Dat zei J. Jansen.', 'Echt.']],
  ['a number with points', 'Het kost 1.000 euro. Veel.', ['Het kost 1.000 euro.', 'Veel.']],
  ['what goes on in lower case', 'Stel: ‘Mag dit?’ vraagt zij.', ['Stel: ‘Mag dit?’ vraagt zij.']],
  [
    'quotes that close',
    '‘Zij is niet van ons.’ Dat klopt.',
    ['‘Zij is niet van ons.’', 'Dat klopt.'],
  ],
  ['brackets that close', 'Kijk na (altijd.) Ook nu.', ['Kijk na (altijd.)', 'Ook nu.']],
  ['three dots', 'Wacht... Nu.', ['Wacht...', 'Nu.']],
  ['an address', 'Mail ai@voorbeeld.nl. Klaar.', ['Mail ai@voorbeeld.nl.', 'Klaar.']],
  ['nothing to say', ' . – ', []],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
