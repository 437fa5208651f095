import { expect, test } from 'vitest';
import { WrongArguments, parseCommand } from '../../src/packaging/command.ts';

const parse = (line: string) => parseCommand(line.split(' ').filter(Boolean));

test.each([
  ['', 'Geef één van --module, --path, --all of --list.'],
  ['--all --list', 'Geef één van --module, --path, --all of --list.'],
  ['--all --module veilig-werken', 'Geef één van --module, --path, --all of --list.'],
  ['--module a --path b', 'Geef één van --module, --path, --all of --list.'],
  ['--path', 'Bij --path hoort een waarde.'],
  ['--path a --as twee', 'Bij --as hoort one of several.'],
  ['--foo', 'De optie --foo bestaat niet.'],
  ['--toString', 'De optie --toString bestaat niet.'],
  ['--all -x', 'De optie -x bestaat niet.'],
  ['--no-all', 'De optie --no-all bestaat niet.'],
  ['--module', 'Bij --module hoort een waarde.'],
  ['--module --all', 'Bij --module hoort een waarde.'],
  ['--module=', 'Bij --module hoort een waarde.'],
  ['--all --out', 'Bij --out hoort een waarde.'],
  ['--all=ja', 'Bij --all hoort geen waarde.'],
  ['--all veilig-werken', 'Het woord “veilig-werken” hoort niet in deze opdracht.'],
  ['--all --pass none', 'Bij --pass hoort lessons, test of both.'],
  ['--all --attempts oud', 'Bij --attempts hoort open of new.'],
  ['--all --answers maybe', 'Bij --answers hoort none, test of all.'],
  ['--all --mastery acht', 'Bij --mastery hoort een geheel getal van 1 tot en met 100.'],
  ['--all --mastery 79.5', 'Bij --mastery hoort een geheel getal van 1 tot en met 100.'],
  ['--all --mastery -1', 'Bij --mastery hoort een waarde.'],
  ['--all --lang en', 'Bij --lang hoort nl.'],
  ['--all --as two', 'Bij --as hoort one of several.'],
  ['--all --strict=ja', 'Bij --strict hoort geen waarde.'],
  ['--compare', 'Bij --compare hoort een waarde.'],
  [
    '--all --hosted http://ai.example.nl',
    'Bij --hosted hoort het adres van de site met https, zoals https://ai.organisatie.nl/.',
  ],
  [
    '--all --hosted https://ai.example.nl --origins https://a.nl/x',
    'Bij --origins hoort een of meer adressen met https en zonder pad, zoals https://leren.organisatie.nl.',
  ],
  ['--all --hosted', 'Bij --hosted hoort een waarde.'],
  ['--all https://a.nl', 'Het woord “https://a.nl” hoort niet in deze opdracht.'],
])('“%s” is answered with “%s”', (line, sentence) => {
  expect(() => parse(line)).toThrow(WrongArguments);
  expect(() => parse(line)).toThrow(expect.objectContaining({ message: sentence }));
});

const defaults = {
  pass: 'both',
  answers: 'none',
  attempts: 'open',
  reportFailed: false,
  as: 'one',
  lang: 'nl',
  strict: false,
};

test.each([
  ['--all', { documents: 'all', standard: 'scorm12', settings: defaults }],
  ['--list', { documents: 'list', standard: 'scorm12', settings: defaults }],
  [
    '--module a --module b',
    { documents: { kind: 'module', ids: ['a', 'b'] }, standard: 'scorm12', settings: defaults },
  ],
  [
    '--module a b a',
    { documents: { kind: 'module', ids: ['a', 'b'] }, standard: 'scorm12', settings: defaults },
  ],
  [
    '--path a b --as several',
    {
      documents: { kind: 'path', ids: ['a', 'b'] },
      standard: 'scorm12',
      settings: { ...defaults, as: 'several' },
    },
  ],
  [
    '--compare oud.zip',
    { documents: 'all', standard: 'scorm12', settings: defaults, compare: 'oud.zip' },
  ],
  [
    '--all --lang nl --strict --as several',
    {
      documents: 'all',
      standard: 'scorm12',
      settings: { ...defaults, strict: true, as: 'several' },
    },
  ],
  ...[
    '--all --hosted https://ai.example.nl --origins https://a.nl https://b.nl',
    '--all --hosted https://ai.example.nl/ --origins https://a.nl --origins https://b.nl/',
    '--all --hosted https://ai.example.nl/ --origins https://a.nl,https://b.nl',
  ].map((line): [string, object] => [
    line,
    {
      documents: 'all',
      standard: 'scorm12',
      settings: {
        ...defaults,
        hosted: 'https://ai.example.nl/',
        origins: ['https://a.nl', 'https://b.nl'],
      },
    },
  ]),
  ['--all --standard cmi5', { documents: 'all', standard: 'cmi5', settings: defaults }],
  [
    '--all --pass test --mastery 70 --answers all --attempts new --report-failed --out x --dist y',
    {
      documents: 'all',
      standard: 'scorm12',
      settings: {
        ...defaults,
        pass: 'test',
        mastery: 70,
        answers: 'all',
        attempts: 'new',
        reportFailed: true,
      },
      out: 'x',
      dist: 'y',
    },
  ],
])('“%s” is understood', (line, command) => {
  expect(JSON.parse(JSON.stringify(parse(line)))).toEqual(command);
});
