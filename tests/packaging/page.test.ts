import { expect, test } from 'vitest';
import { cutPage } from '../../src/packaging/page.ts';

const kept = new Set(['modules/a/index.html', '_astro/plaatje.png']);
const cut = (html: string, attributes = {}) =>
  cutPage(html, {
    page: 'modules/a/index.html',
    kept,
    attributes: new Map(Object.entries(attributes)),
  });

const body = (html: string) => `<!doctype html><html><head></head><body>${html}</body></html>`;

test.each([
  ['what is site-only', '<p>a</p><nav data-site-only>b<i>c</i></nav><p>d</p>', '<p>a</p><p>d</p>'],
  ['site-only inside site-only', '<div data-site-only><b data-site-only>x</b></div>', ''],
  ['a void element', 'a<img data-site-only src=x.png>b', 'ab'],
  ['an element that is not closed', '<ul><li data-site-only>a<li>b</ul>', '<ul><li>b</ul>'],
  ['the value of the attribute', '<p data-site-only="">a</p>', ''],
  ['inside a template', '<template><p data-site-only>a</p></template>', '<template></template>'],
])('%s goes', (_, before, after) => {
  expect(cut(body(before))).toBe(body(after));
});

test.each([
  ['to another page', '<a class="x" href="../b/index.html#kop">b <em>c</em></a>', 'b <em>c</em>'],
  ['to a folder', '<a href="./">a</a>', 'a'],
  ['above the root', '<a href="../../../../index.html">a</a>', 'a'],
  [
    'in noscript',
    '<noscript><a href="../../index.html">a</a></noscript>',
    '<noscript>a</noscript>',
  ],
  ['in capitals', "<A HREF='../../index.html'>a</A>", 'a'],
])('a link %s becomes its text', (_, before, after) => {
  expect(cut(body(before))).toBe(body(after));
});

test.each([
  ['within the page', '<a href="#les-2">a</a>'],
  ['to the page itself', '<a href="index.html#les-2">a</a>'],
  ['to a file of the package', '<a href="../../_astro/plaatje.png?v=1">a</a>'],
  ['elsewhere on the web', '<a href="https://example.org/x/">a</a>'],
  ['to an address', '<a href="mailto:a@b.nl">a</a>'],
  ['nowhere', '<a id="x">a</a>'],
])('a link %s stays', (_, html) => {
  expect(cut(body(html))).toBe(body(html));
});

test('entities, odd spacing and CRLF come out as they went in', () => {
  const html = '<!DOCTYPE html>\r\n<HTML  lang=nl>\r\n<P >&eacute;&nbsp;é\t<br/>\r\n<p\r\nid=x>';
  expect(cut(html)).toBe(html);
});

test('offsets survive CRLF', () => {
  expect(cut('<html>\r\n\r\n<p>a</p>\r\n<p data-site-only>\r\n</p>\r\nb')).toBe(
    '<html>\r\n\r\n<p>a</p>\r\n\r\nb',
  );
});

test('the html element is told how to track, and told once', () => {
  const html = '<!doctype html>\n<html lang="nl" data-tracking="local" class="a"><p>b';
  expect(cut(html, { 'data-tracking': 'scorm12', 'data-x': '"&<' })).toBe(
    '<!doctype html>\n<html data-tracking="scorm12" data-x="&quot;&amp;&lt;" lang="nl" class="a"><p>b',
  );
});

test('a page asks at once for what its driver starts with, but not twice for what it asks for already', () => {
  const page = (more: string) =>
    `<html><head><link rel="modulepreload" href="../../assets/a.js">${more}</head><body></body></html>`;
  const starts = ['assets/a.js', 'assets/driver.b.js'];
  expect(
    cutPage(page(''), { page: 'modules/a/index.html', kept, attributes: new Map(), starts }),
  ).toBe(page('<link rel="modulepreload" href="../../assets/driver.b.js">'));
});

const policy = (connect: string) =>
  `<html><head><meta content="default-src 'none'; connect-src ${connect}; img-src 'self'" http-equiv=Content-Security-Policy><p>b`;
const widened = (html: string) =>
  cutPage(html, {
    page: 'modules/a/index.html',
    kept,
    attributes: new Map(),
    connectsTo: 'https:',
  });

test.each(["'self'", '&#39;self&#39;'])('a page that connects to %s may reach further', (self) => {
  expect(widened(policy(self))).toBe(policy(`${self} https:`));
  expect(cut(policy(self))).toBe(policy(self));
});

test('a page that connects to nobody is our bug', () => {
  expect(() => widened(policy("'none'"))).toThrow('to widen');
});

test('a page without an html element is our bug', () => {
  expect(() => cut('<p>a', { 'data-tracking': 'scorm12' })).toThrow(
    '<html> is not closed or opened',
  );
});
