import { wrongAddress as wrong } from '../text/nl/package-page.ts';
import type { Id } from '../core/course/id.ts';
import type { Build } from './build.ts';
import {
  CHOICES,
  CHOICE_NAMES,
  type Chosen,
  isChoice,
  readChoice,
  writeChoices,
} from './choices.ts';
import { type PlatformName, isPlatform, platforms } from './platforms.ts';
import { defaultSettings, type PackageSettings } from './settings.ts';

/** What somebody asked for on the page: an address says it, and so does a command. */
export type Order = {
  readonly modules: readonly Id[];
  readonly platform: PlatformName;
  readonly chosen: Chosen;
};

/** A word of the address that means nothing, in a Dutch sentence. The default takes its place. */
export type ReadOrder = { readonly order: Order; readonly problems: readonly string[] };

/** Words of the address that no flag has. */
const OWN = ['module', 'lms'];

/**
 * Reads the query of an address. Whatever is wrong is told and left out, because a colleague who was
 * sent an address should still get a page.
 */
export function readOrder(query: URLSearchParams, build: Build): ReadOrder {
  const problems: string[] = [];
  const known = new Set(build.documents.map(({ id }) => id));
  for (const name of new Set(query.keys()))
    if (!OWN.includes(name) && !isChoice(name)) problems.push(wrong.unknown(name));
  const modules = [...new Set(query.getAll('module').filter(Boolean))].flatMap((text) => {
    const found = build.documents.find(({ id }) => id === text);
    if (!found) problems.push(wrong.module(text, [...known]));
    return found ? [found.id] : [];
  });
  const lms = query.get('lms') ?? 'unknown';
  if (!isPlatform(lms)) problems.push(wrong.platform(lms));
  const platform = isPlatform(lms) ? lms : 'unknown';
  const chosen = CHOICE_NAMES.reduce((chosen, name) => {
    const text = query.get(name);
    if (text === null) return chosen;
    const read = readChoice(name, text);
    if (!read) problems.push(wrong.value(name, text, takes(name)));
    return { ...chosen, ...read };
  }, settingsOf(platform));
  return { order: { modules: withDefault(modules, query, build), platform, chosen }, problems };
}

const settingsOf = (platform: PlatformName): Chosen => ({
  ...defaultSettings,
  ...platforms[platform].settings,
});

/** The first of the course, where nothing was asked for or nothing of it exists. */
const withDefault = (modules: readonly Id[], query: URLSearchParams, { documents }: Build) =>
  modules.length > 0 || query.get('module') === ''
    ? modules
    : documents.slice(0, 1).map(({ id }) => id);

function takes(name: keyof typeof CHOICES): readonly string[] {
  const { takes } = CHOICES[name];
  return typeof takes === 'string' ? [] : takes;
}

/** The packages that an order makes: what the command line makes of the same choices. */
export const packagesOf = ({ modules, chosen }: Order): readonly PackageSettings[] =>
  modules.map((id) => ({ ...chosen, modules: [id] }));

/** The command that makes the very same packages. */
export const commandOf = ({ modules, chosen }: Order): string =>
  [
    'npm run package --',
    ...modules.map((id) => `--module ${id}`),
    ...writeChoices(chosen).map(([name, value]) => `--${name}${value && ` ${value}`}`),
  ].join(' ');
