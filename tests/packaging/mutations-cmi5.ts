import { expect } from 'vitest';
import { textOf } from './fake-build.ts';
import { drop, type Files, type Mutation, put } from './mutations.ts';

export const STRUCTURE = 'cmi5.xml';
const PAGE = 'modules/veilig-werken/index.html';

/** Replaces in a file, and insists that there was something to replace. */
const writeIn = (path: string, from: string | RegExp, to: string) => (files: Files) => {
  const before = textOf(files.get(path));
  const after = before.replaceAll(from, to);
  expect(after).not.toBe(before);
  return put(path, after)(files);
};
const write = (from: string | RegExp, to: string) => writeIn(STRUCTURE, from, to);
const AU_TITLE = /(<au [^>]*>\s*)(<title>[^]*?<\/title>)/g;
const MASTERY = ' masteryScore="0.8"';
const mastery = (text: string) => write(MASTERY, ` masteryScore="${text}"`);
const launch = (address: string) => write(`<url>${PAGE}</url>`, `<url>${address}</url>`);

/** Sins against cmi5. */
export const mutationsCmi5: readonly Mutation[] = [
  ['no structure', 'structure-present', drop(STRUCTURE)],
  [
    'a structure in a folder',
    'structure-present',
    (all) => put(`x/${STRUCTURE}`, 'x')(drop(STRUCTURE)(all)),
  ],
  ['a byte order mark', 'no-bom', write(/^<\?xml/g, '\uFEFF<?xml')],
  ['a DOCTYPE', 'no-doctype', write('<courseStructure ', '<!DOCTYPE x>\n<courseStructure ')],
  ['an element left open', 'well-formed', write('</course>', '')],
  ['a bare ampersand', 'well-formed', write('Privacy &amp;', 'Privacy &')],
  [
    'another namespace',
    'structure-namespace',
    write('CourseStructure.xsd', 'CourseStructure2.xsd'),
  ],
  ['no namespace', 'structure-namespace', write(/ xmlns="[^"]*"/g, '')],
  [
    'an element of somebody else',
    'structure-namespace',
    write('</course>', '<x xmlns="urn:x"/></course>'),
  ],
  ['another root', 'structure-parts', write(/courseStructure(?=[ >])/g, 'structure')],
  ['no course', 'structure-parts', write(/<course [^]*<\/course>/g, '')],
  ['no AU', 'structure-parts', write(/<au [^]*<\/au>/g, '')],
  [
    'an AU before the course',
    'structure-parts',
    write(/(<course [^]*<\/course>)(\s*)(<au [^]*<\/au>)/g, '$3$2$1'),
  ],
  ['an AU without a title', 'structure-parts', write(AU_TITLE, '$1')],
  ['a title twice', 'structure-parts', write(AU_TITLE, '$1$2$2')],
  [
    'a title without a langstring',
    'structure-parts',
    write(/<langstring lang="nl">([^<]*)<\/langstring>/g, '$1'),
  ],
  ['no description', 'structure-parts', write(/<description>[^]*?<\/description>/g, '')],
  ['no url', 'structure-parts', write(/<url>.*<\/url>/g, '')],
  [
    'the url before the title',
    'structure-parts',
    write(/(<au [^>]*>)([^]*)(<url>.*<\/url>)/g, '$1$3$2'),
  ],
  [
    'an empty block',
    'structure-parts',
    write('</courseStructure>', '<block id="urn:b"/></courseStructure>'),
  ],
  ['a word of SCORM', 'structure-parts', write('<url>', '<masteryscore>80</masteryscore><url>')],
  ['an attribute nobody knows', 'structure-attributes', write(' moveOn=', ' version="1" moveOn=')],
  ['a small letter in it', 'structure-attributes', write('moveOn=', 'moveon=')],
  ['an AU without an id', 'structure-attributes', write(/<au id="[^"]*"/g, '<au')],
  ['a language as in XML', 'structure-attributes', write('langstring lang', 'langstring xml:lang')],
  ['an id that is no IRI', 'ids-are-iris', write(/<au id="[^"]*"/g, '<au id="veilig-werken"')],
  ['an id with a space', 'ids-are-iris', write('/au/veilig-werken', '/au/veilig werken')],
  ['the same id twice', 'ids-unique', write('/course/', '/au/')],
  ['an empty title', 'texts-present', write(/(<title><[^>]*>)[^<]*/g, '$1 ')],
  ['a title without a language', 'texts-present', write(' lang="nl"', '')],
  ['nothing to move on by', 'move-on-known', write(/ moveOn="[^"]*"/g, '')],
  [
    'an unknown word to move on by',
    'move-on-known',
    write('CompletedAndPassed', 'PassedAndCompleted'),
  ],
  ['a pass mark as a percentage', 'mastery-is-scaled', mastery('80')],
  ['a pass mark with a comma', 'mastery-is-scaled', mastery('0,8')],
  ['a pass mark in five decimals', 'mastery-is-scaled', mastery('0.80001')],
  ['a pass mark below 0', 'mastery-is-scaled', mastery('-0.8')],
  ['no pass mark in the attribute', 'mastery-is-scaled', mastery('')],
  ['a pass without a mark', 'mastery-with-pass', write(MASTERY, '')],
  ['a mark without a pass', 'mastery-with-pass', write('CompletedAndPassed', 'Completed')],
  ['an unknown window', 'launch-method-known', write('AnyWindow', 'Popup')],
  ['a page that is not there', 'launch-in-package', drop(PAGE)],
  ['other capitals in the address', 'launch-in-package', launch(PAGE.replace('index', 'Index'))],
  ['an address elsewhere', 'launch-in-package', launch(`https://hltsamen.nl/${PAGE}`)],
  ['an address from the root', 'launch-in-package', launch(`/${PAGE}`)],
  ['an empty address', 'launch-in-package', launch('')],
  ['an address with an actor', 'launch-query-free', launch(`${PAGE}?taal=nl&amp;actor=x`)],
  ['the policy of the site', 'launch-may-connect', writeIn(PAGE, " 'self' https:", " 'self'")],
  [
    'a policy of plain http',
    'launch-may-connect',
    writeIn(PAGE, " 'self' https:", " 'self' http:"),
  ],
  ['a space in a name', 'names-plain', put('a b.txt', 'x')],
  ['a name that climbs out', 'names-plain', put('../x.txt', 'x')],
];
