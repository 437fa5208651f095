import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/authoring/issue.ts';
import { readYaml } from '../../src/authoring/yaml/read-yaml.ts';

const told = (text: string) =>
  readYaml('a.yaml', text).issues.map((issue) => `${issue.code} ${formatPlace(issue)}`);

describe('what goes wrong in YAML is told in the words of its trap', () => {
  test.each([
    ['a colon in a sentence', 'a: Let op: niet doen\nb: c\n', ['yaml/colon a.yaml:1:4']],
    ['two of them', 'a: b: c\nd: e: f\n', ['yaml/colon a.yaml:1:4', 'yaml/colon a.yaml:2:4']],
    ['a colon on a second line', 'a: een\n  en dan twee: zo\n', ['yaml/colon a.yaml:1:4']],
    ['a field too far to the right', 'a: eerste\n  tweede: regel\n', ['yaml/indent a.yaml:2:1']],
    [
      'a field of an item a space too far to the left',
      'a:\n  - id: b\n    c: d\n   e: f\n    g: h\n',
      ['yaml/indent a.yaml:4:1'],
    ],
    [
      'one a space too far to the right, and another mistake below',
      'a:\n  - id: b\n     c: d\n    g: h\ne: @f\n',
      ['yaml/indent a.yaml:3:1', 'yaml/start a.yaml:5:4'],
    ],
    ['an item out of line', 'a:\n  - b\n - c\n  - d\n', ['yaml/indent a.yaml:3:1']],
    ['a dash without its space', 'a:\n  - b\n  -c\n  - d\n', ['yaml/indent a.yaml:3:1']],
    ['a remark against the words', 'a: "b"#c\n', ['yaml/syntax a.yaml:1:7']],
    ['a tab before a field', 'a:\n  - b: c\n\td: e\n', ['yaml/tab a.yaml:3:1']],
    [
      'a tab that stands for more',
      'a:\n  - b: c\n\td: e\n    f: g\n    h: i\n  - b: c\n',
      ['yaml/tab a.yaml:3:1'],
    ],
    ['a tab in a block', 'a: >-\n\ttekst\nb: c\n', ['yaml/tab a.yaml:2:1']],
    ['a quote that stays open', 'a: "b\nc: d\n', ['yaml/quote a.yaml:1:4']],
    ['a quote in quotes', "a: 'foto's'\nb: c\n", ['yaml/trailing a.yaml:1:10']],
    ['a backslash in quotes', 'a: "b\\{c"\n', ['yaml/quote a.yaml:1:6']],
    ['a bracket that stays open', 'a: [b, c\nd: e\n', ['yaml/bracket a.yaml:2:1']],
    ['words after a bracket', 'a: [b] en c\n', ['yaml/trailing a.yaml:1:8']],
    ['a value that starts with %', 'a: %b\n', ['yaml/start a.yaml:1:4']],
    ['a value that starts with *', 'a: *b\n', ['yaml/start a.yaml:1:4']],
    ['a value that starts with !', 'a: !b c\n', ['yaml/start a.yaml:1:4']],
    ['a value that starts with &', 'a: &b c\n', ['yaml/start a.yaml:1:4']],
    ['text behind a block sign', 'a: > tekst\n  meer\n', ['yaml/trailing a.yaml:1:6']],
    ['a missing space', 'a:b\nc: d\n', ['yaml/syntax a.yaml:1:1']],
    ['fields out of line', 'a:\n  b: c\n d: e\n', ['yaml/indent a.yaml:3:1']],
    ['two documents', 'a: b\n---\nc: d\n', ['yaml/syntax a.yaml:2:1']],
    ['nothing', '', ['yaml/empty a.yaml:1:1']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test('what can be mended does not hide the rest of the file', () => {
  const { value, whole } = readYaml('a.yaml', 'a: Let op: niet doen\nb:\n\tc: @d\n');
  expect(whole).toBe(true);
  expect(value).toEqual({ a: 'Let op; niet doen', b: { c: 'xd' } });
});

test.each([
  ['- id: b\n    c: d\n   e: f\n', [{ id: 'b', c: 'd', e: 'f' }]],
  ['- id: b\n     c: d\n    e: f\n', [{ id: 'b', c: 'd', e: 'f' }]],
  ['- id: b\n   - id: c\n', [{ id: 'b' }, { id: 'c' }]],
])('a line that is out of line is read with those that it is nearest to: %j', (list, value) => {
  expect(readYaml('a.yaml', `a:\n  ${list}`)).toMatchObject({ whole: true, value: { a: value } });
});

test('what cannot be mended leaves the file unread', () => {
  expect(readYaml('a.yaml', 'a: "b\nc: d\n').whole).toBe(false);
});

test('dates, versions in quotes, yes and no stay texts', () => {
  expect(readYaml('a.yaml', 'a: 2026-01-02\nb: "1.0"\nc: no\nd: ja\n').value).toEqual({
    a: '2026-01-02',
    b: '1.0',
    c: 'no',
    d: 'ja',
  });
});
