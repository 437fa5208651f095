import { isId, type Id } from '../core/course/id.ts';
import type { Chosen } from '../tracking/port.ts';

/** What was chosen when the package was made, as its page says it on `<html>`. */
export type LauncherPage = {
  /** The page of the site. */
  readonly address: string;
  /** Its origin: nobody else is heard or spoken to. */
  readonly origin: string;
  /** Who may show the course, as the site knows it too. */
  readonly origins: readonly string[];
  readonly document: Id;
  readonly chosen: Chosen;
  /** What comes after a pass, in SCORM 2004. */
  readonly attempts: 'open' | 'new';
};

export function readPage({ dataset }: HTMLElement): LauncherPage {
  const { address = '', origins = '', document = '', mastery } = dataset;
  if (!isId(document)) throw new TypeError(`Not an id: ${document}`);
  return {
    address,
    origin: new URL(address).origin,
    origins: origins.split(' '),
    document,
    attempts: dataset['attempts'] === 'new' ? 'new' : 'open',
    chosen: {
      pass: (dataset['pass'] ?? 'both') as Chosen['pass'],
      ...(mastery !== undefined && { mastery: Number(mastery) }),
      reportFailed: dataset['reportFailed'] !== undefined,
      answers: (dataset['answers'] ?? 'none') as Chosen['answers'],
      package: dataset['package'] ?? '',
    },
  };
}
