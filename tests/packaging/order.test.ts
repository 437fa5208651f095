import { describe, expect, test } from 'vitest';
import { CHOICES, CHOICE_NAMES, writeChoices } from '../../src/packaging/choices.ts';
import { FLAGS, parseCommand } from '../../src/packaging/command.ts';
import { commandOf, packagesOf, readOrder } from '../../src/packaging/order.ts';
import { PLATFORM_NAMES, platforms } from '../../src/packaging/platforms.ts';
import { defaultSettings } from '../../src/packaging/settings.ts';
import { standards } from '../../src/packaging/standards.ts';
import { choiceTexts, platformTexts } from '#text/package-page.ts';
import { withPath } from './fake-path.ts';

const read = (query: string) => readOrder(new URLSearchParams(query), withPath);

/** The documents by their ids, as they are asked for. */
const ids = ({ order }: ReturnType<typeof read>) => order.documents.map(({ id }) => id);

test('an empty address is the path for everybody, and every default', () => {
  expect(ids(read(''))).toEqual(['basis']);
  expect(read('')).toMatchObject({
    order: { platform: 'unknown', choices: defaultSettings },
    problems: [],
  });
});

test.each([
  ['module=veilig-werken', ['veilig-werken']],
  ['module=veilig-werken&module=eerste-stappen', ['eerste-stappen', 'veilig-werken']],
  ['module=veilig-werken&path=basis', ['basis', 'veilig-werken']],
  ['module=', []],
  ['path=', []],
])('“%s” asks for %j', (query, wanted) => {
  expect(ids(read(query))).toEqual(wanted);
  expect(read(query).problems).toEqual([]);
});

test.each([
  ['lms=moodle', { platform: 'moodle' }],
  ['mastery=70', { choices: { ...defaultSettings, mastery: 70 } }],
  ['report-failed=', { choices: { ...defaultSettings, reportFailed: true } }],
  ['lms=docebo&standard=scorm2004-3', { choices: { ...defaultSettings, standard: 'scorm2004-3' } }],
])('“%s” is understood', (query, wanted) => {
  const { order, problems } = read(query);
  expect(problems).toEqual([]);
  expect(order).toMatchObject(wanted);
});

describe('a word that means nothing is told in Dutch, and the default takes its place:', () => {
  test.each([
    ['kleur=rood', '“kleur” is hier geen keuze. We laten het weg.'],
    ['toString=1', '“toString” is hier geen keuze. We laten het weg.'],
    [
      'module=nergens',
      '“nergens” bestaat niet in deze cursus. Kies uit: eerste-stappen, veilig-werken.',
    ],
    ['path=veilig-werken', '“veilig-werken” bestaat niet in deze cursus. Kies uit: basis.'],
    [
      'lms=blackbord',
      'Leerplatform “blackbord” staat niet in de lijst. We gaan uit van “weet ik niet”.',
    ],
    [
      'pass=alles',
      'Bij “pass” past “alles” niet. Het kan zijn: lessons, test of both. We nemen de gewone keuze.',
    ],
    [
      'mastery=acht',
      'Een slaagnorm is een geheel getal van 1 tot en met 100, geen “acht”. We nemen de norm van de cursus.',
    ],
    ['strict=ja', 'Bij “strict” hoort geen waarde. We laten het weg.'],
    ['hosted=http://x.nl', '“http://x.nl” is geen goed adres voor deze keuze. We laten het weg.'],
    [
      'origins=https://x.nl/y',
      '“https://x.nl/y” is geen goed adres voor deze keuze. We laten het weg.',
    ],
  ])('%s', (query, sentence) => {
    expect(read(query)).toEqual({ ...read(''), problems: [sentence] });
  });
});

/** A value of each choice that is not the default. */
const OTHER = {
  standard: 'scorm2004-4',
  as: 'several',
  pass: 'lessons',
  mastery: '57',
  'report-failed': '',
  answers: 'all',
  attempts: 'new',
  strict: '',
  hosted: 'https://ai.example.nl/cursus/',
  origins: 'https://lms.example.nl,https://inhoud.example.nl',
} as const;

test.each(Object.entries(OTHER))(
  '%s=%s says the same in an address and in a command',
  (name, value) => {
    const { order } = read(`module=veilig-werken&${name}=${value}`);
    const words = commandOf(order).split(' ').slice(4);
    const { documents, standard, settings } = parseCommand(words);
    expect(words).toEqual(['--module', 'veilig-werken', `--${name}`, ...(value ? [value] : [])]);
    expect({ ...settings, standard }).toEqual(order.choices);
    expect(documents).toEqual({ kind: 'module', ids: ['veilig-werken'] });
  },
);

test('what is chosen is written in full, and read back', () => {
  const query = new URLSearchParams({ ...OTHER, module: 'veilig-werken' });
  const { order, problems } = readOrder(query, withPath);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(writeChoices(order.choices))).toEqual(OTHER);
});

test('a package is made of each choice, as the command line does', () => {
  const { order } = read('module=veilig-werken&module=eerste-stappen&pass=lessons');
  expect(packagesOf(order)).toEqual([
    { ...defaultSettings, pass: 'lessons', documents: ['eerste-stappen'] },
    { ...defaultSettings, pass: 'lessons', documents: ['veilig-werken'] },
  ]);
});

test('paths and modules together are two commands, as one takes either', () => {
  const { order } = read('path=basis&module=veilig-werken&module=eerste-stappen&as=several');
  expect(commandOf(order)).toBe(
    'npm run package -- --path basis --as several && npm run package -- --module eerste-stappen --module veilig-werken --as several',
  );
});

test('every flag of the command line is a choice, or concerns what only a computer has', () => {
  const rest = FLAGS.filter((flag) => !(flag in CHOICES));
  // The page shows a list to tick, and has a field for `--compare`.
  const content = ['all', 'list', 'module', 'path', 'compare'];
  expect(rest.toSorted()).toEqual([...content, 'dist', 'index', 'out'].toSorted());
});

test('every choice and every platform has its words', () => {
  expect(Object.keys(choiceTexts).toSorted()).toEqual(CHOICE_NAMES.toSorted());
  for (const name of CHOICE_NAMES) {
    const { takes } = CHOICES[name];
    const words = choiceTexts[name];
    const values = 'values' in words ? Object.keys(words.values) : [];
    if (typeof takes !== 'string') expect(values.toSorted()).toEqual(takes.toSorted());
  }
  expect(Object.keys(platformTexts)).toEqual(PLATFORM_NAMES);
});

test.each(PLATFORM_NAMES)(
  'what is set for %s can be made, and is something that it takes',
  (name) => {
    const { order } = read(`lms=${name}`);
    expect(Object.keys(standards)).toContain(order.choices.standard);
    expect(platforms[name].takes ?? [order.choices.standard]).toContain(order.choices.standard);
    expect(order.choices.answers).toBe('none');
  },
);
