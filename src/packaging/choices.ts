import {
  ANSWERS,
  ARRANGEMENTS,
  ATTEMPTS,
  LANGUAGES,
  PASS_RULES,
  STANDARDS,
  defaultSettings,
  type PackageSettings,
} from './settings.ts';
import { readOrigins, readSite } from './thin/address.ts';

/** Everything that can be chosen about a package but its content. */
export type Choices = Omit<PackageSettings, 'documents'>;

type Choice = {
  readonly setting: keyof Choices;
  /** One of these words, something of a form, or nothing: it is there or it is not. */
  readonly takes: readonly string[] | 'percentage' | 'address' | 'addresses' | 'switch';
};

/**
 * A row per choice. Its name is the flag of the command line, the word in the address of the page and
 * the name of the control there, so that the same choices give the same package wherever they are made.
 */
export const CHOICES = {
  standard: { setting: 'standard', takes: STANDARDS },
  as: { setting: 'as', takes: ARRANGEMENTS },
  pass: { setting: 'pass', takes: PASS_RULES },
  mastery: { setting: 'mastery', takes: 'percentage' },
  'report-failed': { setting: 'reportFailed', takes: 'switch' },
  answers: { setting: 'answers', takes: ANSWERS },
  attempts: { setting: 'attempts', takes: ATTEMPTS },
  lang: { setting: 'lang', takes: LANGUAGES },
  strict: { setting: 'strict', takes: 'switch' },
  hosted: { setting: 'hosted', takes: 'address' },
  origins: { setting: 'origins', takes: 'addresses' },
} as const satisfies Readonly<Record<string, Choice>>;

export type ChoiceName = keyof typeof CHOICES;

export const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[];

export const isChoice = (name: string): name is ChoiceName => Object.hasOwn(CHOICES, name);

/** What somebody wrote, as a setting; undefined where the choice does not take it. */
export function readChoice(name: ChoiceName, text: string): Partial<Choices> | undefined {
  const { setting, takes }: Choice = CHOICES[name];
  if (typeof takes !== 'string') return takes.includes(text) ? { [setting]: text } : undefined;
  const value = FORMS[takes](text);
  return value === undefined ? undefined : { [setting]: value };
}

/** What stands in a text of a form; undefined where it has another. */
const FORMS = {
  switch: (text: string) => (text === '' ? true : undefined),
  percentage: (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
  address: readSite,
  addresses: readOrigins,
} as const;

/** The other way around: only what differs from the default, in the order of the table. */
export const writeChoices = (chosen: Choices): readonly (readonly [ChoiceName, string])[] =>
  CHOICE_NAMES.flatMap((name) => {
    const { setting }: Choice = CHOICES[name];
    const value = chosen[setting];
    if (value === undefined || value === defaultSettings[setting]) return [];
    return [[name, value === true ? '' : String(value)] as const];
  });
