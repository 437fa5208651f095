import { parseArgs } from 'node:util';
import { usage, wrongArguments as wrong } from '#text/packaging.ts';
import { CHOICES, CHOICE_NAMES, type Choices, isChoice, readChoice } from './choices.ts';
import { defaultSettings } from './settings.ts';

/** Modules or learning paths, by what should be their ids. */
export type Chosen = { readonly kind: 'module' | 'path'; readonly ids: readonly string[] };

/** A command line that makes sense; whether the documents and the standard exist is not known yet. */
export type Command = {
  readonly documents: 'list' | 'all' | Chosen;
  readonly standard: string;
  readonly settings: Omit<Choices, 'standard'>;
  /** An earlier package: what an upload over it does is told, and nothing is written. */
  readonly compare?: string;
  /** Absent: the folder of the project, made when it is not there. */
  readonly out?: string;
  /** A finished build elsewhere, never rebuilt. */
  readonly dist?: string;
  /** Writes `index.json` beside the packages: the list that the preview page offers. */
  readonly index?: boolean;
};

type Option = { readonly type: 'string' | 'boolean'; readonly multiple?: boolean };

/** The table of choices, and what only a command line needs. */
const options: Readonly<Record<string, Option>> = {
  module: { type: 'string', multiple: true },
  path: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  list: { type: 'boolean' },
  ...Object.fromEntries(CHOICE_NAMES.map((name) => [name, optionOf(name)])),
  compare: { type: 'string' },
  out: { type: 'string' },
  dist: { type: 'string' },
  index: { type: 'boolean' },
};

function optionOf(name: (typeof CHOICE_NAMES)[number]): Option {
  const { takes } = CHOICES[name];
  return takes === 'switch'
    ? { type: 'boolean' }
    : { type: 'string', multiple: takes === 'addresses' };
}

/** Every flag there is. */
export const FLAGS = Object.keys(options);

/** Thrown with the Dutch sentence; the usage follows it. */
export class WrongArguments extends Error {
  readonly usage = usage;
}

const reject = (sentence: string): never => {
  throw new WrongArguments(sentence);
};

/** What `parseArgs` makes of the options above. */
type Values = { readonly [name: string]: string | boolean | readonly string[] | undefined } & {
  readonly module?: readonly string[];
  readonly path?: readonly string[];
  readonly all?: boolean;
  readonly list?: boolean;
  readonly origins?: readonly string[];
  readonly standard?: string;
  readonly compare?: string;
  readonly out?: string;
  readonly dist?: string;
  readonly index?: boolean;
};

export function parseCommand(argv: readonly string[]): Command {
  checkOptions(argv);
  const parsed = parseArgs({ args: [...argv], options: { ...options }, allowPositionals: true });
  const values = parsed.values as Values;
  const { standard = defaultSettings.standard, compare, out, dist, index } = values;
  // `--origins a b` and `--origins a --origins b` are the same; an address is no id.
  const isOrigin = (word: string) => values.origins !== undefined && word.includes('://');
  const origins = values.origins && [...values.origins, ...parsed.positionals.filter(isOrigin)];
  const words = parsed.positionals.filter((word) => !isOrigin(word));
  const settings = settingsOf({ ...values, origins });
  return { documents: documentsOf(values, words), standard, settings, compare, out, dist, index };
}

function settingsOf(values: Values): Command['settings'] {
  const { standard: _, ...defaults } = defaultSettings;
  return CHOICE_NAMES.filter((name) => name !== 'standard').reduce((settings, name) => {
    const value = values[name];
    if (value === undefined) return settings;
    const read = readChoice(name, value === true ? '' : String(value));
    return { ...settings, ...(read ?? reject(wrong.value(`--${name}`, wanted(name)))) };
  }, defaults);
}

/** `parseArgs` complains in English, so the complaint is ours, before it. */
function checkOptions(argv: readonly string[]): void {
  const { tokens } = parseArgs({
    args: [...argv],
    options: { ...options },
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name)) reject(wrong.unknown(rawName));
    else if (options[name]?.type === 'boolean') {
      if (value !== undefined) reject(wrong.valueExtra(rawName));
    } else if (!value || (value.startsWith('-') && !inlineValue)) {
      reject(wrong.valueMissing(rawName));
    }
  }
}

/** `--module a b` and `--module a --module b` are the same. An earlier package says which it is. */
function documentsOf(
  { module, path, all, list, compare }: Values,
  positionals: readonly string[],
): Command['documents'] {
  const [word] = positionals;
  const named = module ?? path;
  if (word !== undefined && named === undefined) reject(wrong.positional(word));
  const ids = [...new Set([...(named ?? []), ...positionals])];
  const chosen = [
    ...(module ? [{ kind: 'module', ids } as const] : []),
    ...(path ? [{ kind: 'path', ids } as const] : []),
    ...(all ? (['all'] as const) : []),
    ...(list ? (['list'] as const) : []),
  ];
  const [documents] = chosen;
  if (documents === undefined && compare !== undefined) return 'all';
  return documents === undefined || chosen.length > 1 ? reject(wrong.oneOf) : documents;
}

function wanted(name: string): string {
  const takes = isChoice(name) ? CHOICES[name].takes : [];
  if (takes === 'switch') return '';
  if (typeof takes === 'string') return wrong[takes];
  return takes.join(', ').replace(/, (?=\S+$)/, ' of ');
}
