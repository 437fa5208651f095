import { parseArgs } from 'node:util';
import { usage, wrongArguments as wrong } from '../text/nl/packaging.ts';
import {
  ANSWERS,
  ARRANGEMENTS,
  ATTEMPTS,
  PASS_RULES,
  defaultSettings,
  type PackageSettings,
} from './settings.ts';

/** Modules or learning paths, by what should be their ids. */
export type Chosen = { readonly kind: 'module' | 'path'; readonly ids: readonly string[] };

/** A command line that makes sense; whether the documents and the standard exist is not known yet. */
export type Command = {
  readonly documents: 'list' | 'all' | Chosen;
  readonly standard: string;
  readonly settings: Omit<PackageSettings, 'documents' | 'standard'>;
  /** Absent: the folder of the project, made when it is not there. */
  readonly out?: string;
  /** A finished build elsewhere, never rebuilt. */
  readonly dist?: string;
  /** Writes `index.json` beside the packages: the list that the preview page offers. */
  readonly index?: boolean;
};

const options = {
  module: { type: 'string', multiple: true },
  path: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  list: { type: 'boolean' },
  standard: { type: 'string' },
  as: { type: 'string' },
  pass: { type: 'string' },
  mastery: { type: 'string' },
  'report-failed': { type: 'boolean' },
  answers: { type: 'string' },
  attempts: { type: 'string' },
  out: { type: 'string' },
  dist: { type: 'string' },
  index: { type: 'boolean' },
} as const;

/** Thrown with the Dutch sentence; the usage follows it. */
export class WrongArguments extends Error {
  readonly usage = usage;
}

const reject = (sentence: string): never => {
  throw new WrongArguments(sentence);
};

export function parseCommand(argv: readonly string[]): Command {
  checkOptions(argv);
  const { standard, ...defaults } = defaultSettings;
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  return {
    documents: documentsOf(values, positionals),
    standard: values.standard ?? standard,
    settings: {
      ...defaults,
      as: oneOf(ARRANGEMENTS, '--as', values.as ?? defaults.as),
      pass: oneOf(PASS_RULES, '--pass', values.pass ?? defaults.pass),
      answers: oneOf(ANSWERS, '--answers', values.answers ?? defaults.answers),
      attempts: oneOf(ATTEMPTS, '--attempts', values.attempts ?? defaults.attempts),
      reportFailed: values['report-failed'] ?? defaults.reportFailed,
      ...(values.mastery === undefined ? {} : { mastery: percentage(values.mastery) }),
    },
    out: values.out,
    dist: values.dist,
    index: values.index,
  };
}

/** `parseArgs` complains in English, so the complaint is ours, before it. */
function checkOptions(argv: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isOption(name)) reject(wrong.unknown(rawName));
    else if (options[name].type === 'boolean') {
      if (value !== undefined) reject(wrong.valueExtra(rawName));
    } else if (!value || (value.startsWith('-') && !inlineValue)) {
      reject(wrong.valueMissing(rawName));
    }
  }
}

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name);

type Values = { module?: string[]; path?: string[]; all?: boolean; list?: boolean };

/** `--module a b` and `--module a --module b` are the same. */
function documentsOf({ module, path, all, list }: Values, positionals: readonly string[]) {
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
  return documents === undefined || chosen.length > 1 ? reject(wrong.oneOf) : documents;
}

function oneOf<const T extends string>(known: readonly T[], option: string, text: string): T {
  const found = known.find((value) => value === text);
  return found ?? reject(wrong.value(option, known.join(', ').replace(/, (?=\S+$)/, ' of ')));
}

const percentage = (text: string): number =>
  /^\d{1,3}$/.test(text)
    ? Number(text)
    : reject(wrong.value('--mastery', 'een geheel getal van 1 tot en met 100'));
