import type { Thing } from '../documents.ts';

type Attribute = {
  readonly required?: true;
  /** The attribute's value is an id of this thing. */
  readonly refersTo?: Thing;
};

export type Element = ReadonlyMap<string, Attribute>;

const element = (attributes: Readonly<Record<string, Attribute>>): Element =>
  new Map(Object.entries(attributes));

/** What authors may write in a lesson, without an import; the manual's table says what each does. */
export const COMPONENTS: ReadonlyMap<string, Element> = new Map([
  ['Vraag', element({ id: { required: true, refersTo: 'question' } })],
  ['Toets', element({ id: { required: true, refersTo: 'test' } })],
  ['Richtlijn', element({ id: { required: true, refersTo: 'guideline' } })],
  ['LetOp', element({ title: {} })],
  ['Voorbeeld', element({ title: { required: true } })],
  ['Begrip', element({ id: { required: true, refersTo: 'term' } })],
  // Either a figure drawn from data (`id`) or a picture (`src`, and `alt` or `decorative`): see `elements.ts`.
  [
    'Figuur',
    element({ id: { refersTo: 'figure' }, src: {}, alt: {}, decorative: {}, caption: {} }),
  ],
  [
    'Video',
    element({ src: { required: true }, captions: { required: true }, title: { required: true } }),
  ],
  ['Download', element({ src: { required: true }, title: { required: true } })],
  ['Instelling', element({ id: { required: true, refersTo: 'setting' } })],
]);

/** HTML for what Markdown has no sign for. */
export const ELEMENTS: ReadonlyMap<string, Element> = new Map([
  ['br', element({})],
  ['sup', element({})],
  ['sub', element({})],
  ['abbr', element({ title: { required: true } })],
  ['span', element({ lang: {} })],
  ['kbd', element({})],
]);

export const KNOWN: ReadonlyMap<string, Element> = new Map([...COMPONENTS, ...ELEMENTS]);
