import { describe, expect, test } from 'vitest';
import { CHOICES, CHOICE_NAMES, writeChoices } from '../../src/packaging/choices.ts';
import { FLAGS, parseCommand } from '../../src/packaging/command.ts';
import { commandOf, packagesOf, readOrder } from '../../src/packaging/order.ts';
import { PLATFORM_NAMES, platforms } from '../../src/packaging/platforms.ts';
import { defaultSettings } from '../../src/packaging/settings.ts';
import { standards } from '../../src/packaging/standards.ts';
import { choiceTexts, platformTexts } from '../../src/text/nl/package-page.ts';
import { fakeBuild } from './fake-build.ts';

const read = (query: string) => readOrder(new URLSearchParams(query), fakeBuild);

const FIRST = 'eerste-stappen';

test('an empty address is the first of the course, and every default', () => {
  expect(read('')).toEqual({
    order: { modules: [FIRST], platform: 'unknown', chosen: defaultSettings },
    problems: [],
  });
});

test.each([
  ['module=veilig-werken', { modules: ['veilig-werken'] }],
  ['module=veilig-werken&module=eerste-stappen', { modules: ['veilig-werken', FIRST] }],
  ['module=', { modules: [] }],
  ['lms=moodle', { platform: 'moodle' }],
  ['mastery=70', { chosen: { ...defaultSettings, mastery: 70 } }],
  ['report-failed=', { chosen: { ...defaultSettings, reportFailed: true } }],
  ['lms=docebo&standard=scorm2004-3', { chosen: { ...defaultSettings, standard: 'scorm2004-3' } }],
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
} as const;

test.each(Object.entries(OTHER))(
  '%s=%s says the same in an address and in a command',
  (name, value) => {
    const { order } = read(`module=veilig-werken&${name}=${value}`);
    const words = commandOf(order).split(' ').slice(4);
    const { modules, standard, settings } = parseCommand(words);
    expect(words).toEqual(['--module', 'veilig-werken', `--${name}`, ...(value ? [value] : [])]);
    expect({ ...settings, standard }).toEqual(order.chosen);
    expect(modules).toEqual(order.modules);
  },
);

test('what is chosen is written in full, and read back', () => {
  const query = new URLSearchParams({ ...OTHER, module: 'veilig-werken' });
  const { order, problems } = readOrder(query, fakeBuild);
  expect(problems).toEqual([]);
  expect(Object.fromEntries(writeChoices(order.chosen))).toEqual(OTHER);
});

test('a package is made of each choice, as the command line does', () => {
  const { order } = read('module=veilig-werken&module=eerste-stappen&pass=lessons');
  expect(packagesOf(order)).toEqual([
    { ...defaultSettings, pass: 'lessons', modules: ['veilig-werken'] },
    { ...defaultSettings, pass: 'lessons', modules: [FIRST] },
  ]);
});

test('every flag of the command line is a choice, or concerns what only a computer has', () => {
  const rest = FLAGS.filter((flag) => !(flag in CHOICES));
  // The page has a list to tick for the first three, and a field for `--compare`.
  expect(rest.toSorted()).toEqual(['all', 'compare', 'dist', 'index', 'list', 'module', 'out']);
});

test('every choice and every platform has its words', () => {
  expect(Object.keys(choiceTexts).toSorted()).toEqual(CHOICE_NAMES.toSorted());
  for (const name of CHOICE_NAMES) {
    const { takes } = CHOICES[name];
    const words: { readonly values?: object } = choiceTexts[name];
    if (typeof takes !== 'string')
      expect(Object.keys(words.values ?? {}).toSorted()).toEqual(takes.toSorted());
  }
  expect(Object.keys(platformTexts)).toEqual(PLATFORM_NAMES);
});

test.each(PLATFORM_NAMES)(
  'what is set for %s can be made, and is something that it takes',
  (name) => {
    const { order } = read(`lms=${name}`);
    expect(Object.keys(standards)).toContain(order.chosen.standard);
    expect(platforms[name].takes ?? [order.chosen.standard]).toContain(order.chosen.standard);
    expect(order.chosen.answers).toBe('none');
  },
);
