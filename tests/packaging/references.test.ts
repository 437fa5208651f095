import { expect, test } from 'vitest';
import { brokenReferences } from '../../src/packaging/references.ts';

const kept = new Set(['a/index.html', 'x.css', 'x.png', 'é.png']);

const html: readonly (readonly [string, readonly string[]])[] = [
  ['<img src="../x.png"><a href="#b">b</a><a href="">c</a>', []],
  ['<img src="../%C3%A9.png">', []],
  ['<img src="/x.png">', ['/x.png']],
  ['<script src="//cdn.example.org/x.js"></script>', ['//cdn.example.org/x.js']],
  ['<link rel="stylesheet" href="../weg.css">', ['../weg.css']],
  ['<img srcset="../x.png 1x, /x.png 2x">', ['/x.png']],
  ['<astro-island component-url="/_astro/q.js"></astro-island>', ['/_astro/q.js']],
  ['<astro-island renderer-url="../q.js"></astro-island>', ['../q.js']],
  ['<p style="background: url(/x.png)">', ['/x.png']],
  ['<style>p { background: url( "../y.png" ) }</style>', ['../y.png']],
  ['<template><img src="/x.png"></template>', ['/x.png']],
  ['<noscript><img src="/x.png"></noscript>', ['/x.png']],
  ['<svg><use href="#b"/><image href="/x.png"/></svg>', ['/x.png']],
  ['<a href="https://example.org/">a</a><img src="data:image/gif;base64,R0">', []],
];

const css: readonly (readonly [string, readonly string[]])[] = [
  ['p { background: url(x.png) url("#b") url(data:image/gif;base64,R0) }', []],
  ['p { background: url(/x.png) }', ['/x.png']],
  ["p { background: URL( '/x.png' ) }", ['/x.png']],
  ['@import "/y.css"; @import url(weg.css);', ['weg.css', '/y.css']],
  ['/* url(/x.png) */ p { color: red }', []],
];

test.each(html)('in the page %s these fail in an LMS: %j', (text, broken) => {
  expect(brokenReferences('a/index.html', text, kept)).toEqual(broken);
});

test.each(css)('in the style sheet %s these fail in an LMS: %j', (text, broken) => {
  expect(brokenReferences('x.css', text, kept)).toEqual(broken);
});

test('nothing is looked for in other files', () => {
  expect(brokenReferences('x.svg', '<image href="/x.png"/>', kept)).toEqual([]);
});
