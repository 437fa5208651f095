import { wrongAddress as wrong } from '#text/package-page.ts';
import type { Build, BuiltDocument } from './build.ts';
import {
  CHOICES,
  CHOICE_NAMES,
  type Choices,
  isChoice,
  readChoice,
  writeChoices,
} from './choices.ts';
import { type PlatformName, isPlatform, platforms } from './platforms.ts';
import { defaultSettings, type PackageSettings } from './settings.ts';

/** What somebody asked for on the page: an address says it, and so does a command. */
export type Order = {
  readonly documents: readonly BuiltDocument[];
  readonly platform: PlatformName;
  readonly choices: Choices;
};

/** A word of the address that means nothing, in a Dutch sentence. The default takes its place. */
export type ReadOrder = { readonly order: Order; readonly problems: readonly string[] };

const KINDS = ['path', 'module'] as const;

/** Words of the address that no choice has. */
const OWN: readonly string[] = [...KINDS, 'lms'];

/** All that can be chosen, in the order of the page: the paths, that for everybody first. */
export const onOffer = ({ documents }: Build): readonly BuiltDocument[] => {
  const paths = documents.filter(({ kind }) => kind === 'path');
  const basis = paths.filter(({ id }) => id === 'basis');
  return [...new Set([...basis, ...paths, ...documents])];
};

/**
 * Reads the query of an address. Whatever is wrong is told and left out, because a colleague who was
 * sent an address should still get a page.
 */
export function readOrder(query: URLSearchParams, build: Build): ReadOrder {
  const unknown = [...new Set(query.keys())].filter(
    (name) => !OWN.includes(name) && !isChoice(name),
  );
  const documents = readDocuments(query, build);
  const platform = readPlatform(query.get('lms'));
  const choices = readChoices(query, platform.found);
  return {
    order: { documents: documents.found, platform: platform.found, choices: choices.found },
    problems: [
      ...unknown.map(wrong.unknown),
      ...documents.problems,
      ...platform.problems,
      ...choices.problems,
    ],
  };
}

type Read<T> = { readonly found: T; readonly problems: readonly string[] };

function readDocuments(query: URLSearchParams, build: Build): Read<readonly BuiltDocument[]> {
  const offer = onOffer(build);
  const asked = KINDS.flatMap((kind) => query.getAll(kind).map((id) => ({ kind, id })));
  const isAsked = (document: BuiltDocument) =>
    asked.some(({ kind, id }) => document.kind === kind && document.id === id);
  const found = offer.filter(isAsked);
  const missing = asked.filter(
    ({ kind, id }) => id && !found.some((one) => one.kind === kind && one.id === id),
  );
  // An empty word says that nothing is chosen; no word at all that nobody chose yet.
  const isEmpty = asked.length > missing.length;
  return {
    found: found.length > 0 || isEmpty ? found : offer.slice(0, 1),
    problems: missing.map(({ kind, id }) =>
      wrong.document(
        id,
        offer.filter((one) => one.kind === kind).map((one) => one.id),
      ),
    ),
  };
}

function readPlatform(name: string | null): Read<PlatformName> {
  if (name === null) return { found: 'unknown', problems: [] };
  return isPlatform(name)
    ? { found: name, problems: [] }
    : { found: 'unknown', problems: [wrong.platform(name)] };
}

/** What the platform sets, and over that what was chosen. */
function readChoices(query: URLSearchParams, platform: PlatformName): Read<Choices> {
  const written = CHOICE_NAMES.flatMap((name) => {
    const text = query.get(name);
    return text === null ? [] : [{ name, text, read: readChoice(name, text) }];
  });
  return {
    found: written.reduce((choices, { read }) => ({ ...choices, ...read }), {
      ...defaultSettings,
      ...platforms[platform].settings,
    }),
    problems: written.flatMap(({ name, text, read }) =>
      read ? [] : [wrong.value(name, text, wordsOf(name))],
    ),
  };
}

function wordsOf(name: keyof typeof CHOICES): readonly string[] {
  const { takes } = CHOICES[name];
  return typeof takes === 'string' ? [] : takes;
}

/** The packages that an order makes: what the command line makes of the same choices. */
export const packagesOf = ({ documents, choices }: Order): readonly PackageSettings[] =>
  documents.map(({ id }) => ({ ...choices, documents: [id] }));

/** The command that makes the very same packages; two where there are both paths and modules. */
export const commandOf = ({ documents, choices }: Order): string =>
  KINDS.map((kind) => documents.filter((document) => document.kind === kind))
    .filter((some) => some.length > 0)
    .map((some) =>
      [
        'npm run package --',
        ...some.map(({ kind, id }) => `--${kind} ${id}`),
        ...writeChoices(choices).map(([name, value]) => `--${name}${value && ` ${value}`}`),
      ].join(' '),
    )
    .join(' && ');
