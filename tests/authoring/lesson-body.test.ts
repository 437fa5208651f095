import { describe, expect, test } from 'vitest';
import { formatPlace } from '../../src/authoring/issue.ts';
import { readBody } from '../../src/authoring/mdx/lesson-body.ts';

const told = (text: string, file = 'a.mdx') =>
  readBody(file, text).issues.map((issue) => `${issue.code} ${formatPlace(issue)}`);

describe('what goes wrong in MDX is told once, where it stands', () => {
  test.each([
    ['a name in braces', 'Beste {naam},', ['mdx/brace a.mdx:1:7']],
    ['words in braces', 'Beste {voornaam en achternaam},', ['mdx/brace a.mdx:1:7']],
    ['braces in braces', '{{a b} c}', ['mdx/brace a.mdx:1:1']],
    ['a brace over two lines', 'een {twee\ndrie vier} vijf', ['mdx/brace a.mdx:1:5']],
    ['a brace in a list', '- een\n- {twee drie}', ['mdx/brace a.mdx:2:3']],
    ['a brace that stays open', 'een {twee\n\ndrie', ['mdx/brace a.mdx:1:5']],
    ['an anchor behind a heading', '## Kop {#anker}', ['mdx/brace a.mdx:1:8']],
    ['after an emoji', '😀 <3 {a b}', ['mdx/less-than a.mdx:1:4', 'mdx/brace a.mdx:1:7']],
    ['a tag without end', '<Vraag id="a"\n\nTekst.', ['mdx/syntax a.mdx:1:1']],
    ['a value without quotes', '<Vraag id=a />', ['mdx/syntax a.mdx:1:1']],
    ['a line break as in HTML', 'een<br>twee', ['mdx/unclosed a.mdx:1:4']],
    ['text behind the opening tag', '<LetOp>Een.\n\nTwee.</LetOp>', ['mdx/split a.mdx:1:1']],
    ['the wrong closing tag', '<LetOp>\n\nEen.\n\n</Voorbeeld>', ['mdx/closing a.mdx:5:1']],
    [
      'the inner one left open',
      '<LetOp>\n\n<Voorbeeld title="a">\n\n</LetOp>',
      ['mdx/unclosed a.mdx:3:1'],
    ],
    ['a sentence that starts with import', 'import van data mag.', ['mdx/import a.mdx:1:1']],
    ['script', '<script>alert(1)</script>', ['component/unknown a.mdx:1:1']],
    ['attributes from braces', '<LetOp {...a}>b</LetOp>', ['component/expression a.mdx:1:8']],
    ['a title as heading', '# Titel', ['heading/level a.mdx:1:1']],
    ['a picture by name', '![][a]\n\n[a]: ./a.png', ['image/no-alt a.mdx:1:1']],
    ['a figure without text', '<Figuur src="./a.png" />', ['image/no-alt a.mdx:1:1']],
    ['a figure that only adorns', '<Figuur src="./a.png" decorative />', []],
    [
      'a video without its words',
      '<Video src="./a.mp4" captions="./a.vtt" title="a">\n\n</Video>',
      ['video/no-transcript a.mdx:1:1'],
    ],
    [
      'a video without captions',
      '<Video src="./a.mp4" title="a">\n\nTekst.\n\n</Video>',
      ['component/missing-attribute a.mdx:1:1'],
    ],
    [
      'a download without a title',
      '<Download src="./a.pdf" />',
      ['component/missing-attribute a.mdx:1:1'],
    ],
    ['a figure of nothing', '<Figuur />', ['component/missing-id a.mdx:1:1']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  'Code: `{naam}` en\n\n```\n{naam} <18\n```',
  'Zo wel: \\{naam}, \\<18, a < b, 3 > 2, {/* opmerking */}.',
  'H<sub>2</sub>O<br />m<sup>2</sup>, <abbr title="a">b</abbr>, <kbd>Esc</kbd>, <span lang="en">tool</span>',
  '## Een\n\n### Twee\n\n## Drie',
])('is left alone: %j', (text) => {
  expect(told(text)).toEqual([]);
});

test('plain Markdown knows no braces or less-than signs, and no components', () => {
  expect(told('{naam} <18 <b>vet</b>\n\n<!-- stil -->\n\n<LetOp>x</LetOp>', 'a.md')).toEqual([
    'component/unknown a.md:1:12',
    'component/in-markdown a.md:5:1',
  ]);
});

test('components, links and pictures are found with their places', () => {
  const { components, links } = readBody(
    'a.mdx',
    '[a](./b.mdx) ![c](./d.png)\n\n<Figuur\n  src="./e.png"\n  alt="f" />\n\n[g]: #h',
  );
  expect(components.map(({ name, place }) => `${name} ${formatPlace(place)}`)).toEqual([
    'Figuur a.mdx:3:1',
  ]);
  expect(links.map(({ to, url, place }) => `${to} ${url} ${formatPlace(place)}`)).toEqual([
    'page ./b.mdx a.mdx:1:1',
    'picture ./d.png a.mdx:1:14',
    'page #h a.mdx:7:1',
    'picture ./e.png a.mdx:4:3',
  ]);
});
