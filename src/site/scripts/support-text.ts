import type { SupportFacts } from '../../session/support.ts';
import { support as text } from '#text/support.ts';

/** What the browser tells of itself. */
export type Surroundings = {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Without a query: a platform of cmi5 puts the learner there. */
  readonly page: string;
  readonly isFramed: boolean;
  readonly browser: string;
  readonly width: number;
  readonly height: number;
  readonly isOnline: boolean;
};

/** All of it as lines of text, to read and to send. Without facts the session did not begin. */
export function supportText(facts: SupportFacts | undefined, around: Surroundings): string {
  const lines = [
    ...linesOf([
      [text.made, new Date(around.now).toISOString()],
      [text.page, around.page],
      [text.frame, text.yesNo(around.isFramed)],
      [text.browser, around.browser],
      [text.screen, `${around.width} × ${around.height}`],
      [text.online, text.yesNo(around.isOnline)],
    ]),
    ...(facts ? sessionLines(facts, around.now) : [text.notBegun]),
  ];
  return lines.join('\n');
}

function sessionLines(facts: SupportFacts, now: number): readonly string[] {
  const { settings, journalAt, calls } = facts;
  const { content, guidelines, law } = settings.versions ?? {};
  return [
    ...linesOf([
      [text.document, facts.document],
      [text.package, settings.package ?? text.noPackage],
      ...(settings.versions
        ? ([
            [text.version, content],
            [text.guidelines, guidelines],
            [text.law, law],
          ] as const)
        : []),
      [text.standard, text.standards[settings.tracking] ?? settings.tracking],
      ...(settings.tracking === 'local'
        ? []
        : ([[text.place, facts.place ?? text.noPlace]] as const)),
      [text.mode, text.modes[facts.mode]],
      [text.entry, text.entries[facts.entry]],
      [text.connection, text.connections[facts.connection]],
      [text.readOnly, text.yesNo(facts.isReadOnly)],
      [text.elsewhere, text.yesNo(facts.isElsewhere)],
      [text.suspendData, text.characters(facts.suspendData)],
      [text.waiting, facts.waiting],
      [text.written, facts.written],
      [
        text.journal,
        journalAt === undefined
          ? text.noJournal
          : text.journalAge(Math.floor((now - journalAt) / 60_000)),
      ],
    ]),
    ...(calls.length > 0
      ? ['', `${text.calls(calls.length)}:`, ...calls.map((call) => lineOf(call))]
      : []),
  ];
}

type Line = readonly [name: string, value: string | number | undefined];

const linesOf = (lines: readonly Line[]): readonly string[] =>
  lines.map(([name, value = '']) => `${name}: ${value}`);

const lineOf = ({ at, call, answer }: SupportFacts['calls'][number]): string =>
  `${new Date(at).toISOString().slice(11, 23)} ${call} → ${answer}`;
