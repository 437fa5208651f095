import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/core/course/id.ts';
import { decodeFile, encodeFile, type Portable } from '../../../src/core/progress/portable.ts';

const COURSE = 'nl.voorbeeld.ai';
const portable: Portable = {
  course: COURSE,
  documents: { module: 'v1' },
  practice: new Map([
    [makeId('vraag'), { due: 20_783, last: 20_780, stability: 2.3, difficulty: 2.1 }],
  ]),
};
const text = encodeFile(portable, '2026-11-23');
const changed = (changes: object) => JSON.stringify({ ...JSON.parse(text), ...changes });

describe('a file with progress', () => {
  test('comes back as it was', () => {
    expect(decodeFile(text, COURSE)).toEqual({ ok: true, value: portable });
  });

  test.each([
    ['no JSON', 'Beste collega,', 'foreign'],
    ['nothing', '', 'foreign'],
    ['JSON of others', '{"version":1}', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a whole book', `${text}${' '.repeat(1_000_000)}`, 'foreign'],
    ['a later version', changed({ version: 2 }), 'newer'],
    ['a version in words', changed({ version: 'een' }), 'damaged'],
    ['another course', changed({ course: 'nl.elders.ai' }), 'elsewhere'],
    ['progress that is not ours', changed({ documents: { module: '<b>' } }), 'damaged'],
    ['progress that is no text', changed({ documents: { module: 7 } }), 'damaged'],
    ['a card that makes no sense', changed({ practice: { vraag: [1, 2] } }), 'damaged'],
    ['no progress at all', changed({ documents: {}, practice: {} }), 'empty'],
    ['nothing but its name', changed({ documents: null, practice: null }), 'empty'],
  ])('with %s is refused', (_, file, fault) => {
    expect(decodeFile(file, COURSE)).toEqual({ ok: false, fault });
  });
});
