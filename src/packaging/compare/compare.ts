import type { Id } from '../../core/course/id.ts';
import type { comparison } from '#text/compare.ts';
import type { Fingerprinted } from '../build.ts';
import type { Receipt } from '../receipt/receipt.ts';
import type { OldPackage } from './old-package.ts';

/** One thing that an upload over the old package does to learners. */
export type Change = {
  readonly code: ChangeCode;
  /** Harm: results are lost, or no longer mean what they meant. */
  readonly harm: boolean;
  /** What it is about: titles, numbers, or what was and what is. */
  readonly what: readonly string[];
};

export type ChangeCode = keyof typeof comparison;

/** Judged by what a learning platform keeps results by. @spec scorm.md 4.13, 5.1 */
export function comparePackages(old: OldPackage, now: Receipt): readonly Change[] {
  if (old.identifier !== now.identifier)
    return [harm('other-identifier', [old.identifier, now.identifier]), ...compareItems(old, now)];
  return [
    ...compareContent(old, now),
    ...compareStandard(old, now),
    ...compareItems(old, now),
    ...compareRules(old, now),
    ...comparePages(old, now),
  ];
}

const harm = (code: ChangeCode, what: readonly string[]): Change => ({ code, harm: true, what });
const note = (code: ChangeCode, what: readonly string[]): Change => ({ code, harm: false, what });
/** Nothing is said of nothing. */
const some = (make: typeof harm, code: ChangeCode, what: readonly string[]): readonly Change[] =>
  what.length === 0 ? [] : [make(code, what)];

const compareContent = ({ receipt }: OldPackage, now: Receipt): readonly Change[] => [
  ...(receipt && receipt.content.sha256 === now.content.sha256 ? [note('same-content', [])] : []),
  ...(receipt && receipt.version !== now.version
    ? [note('version', [receipt.version, now.version])]
    : []),
];

const compareStandard = ({ standard }: OldPackage, now: Receipt): readonly Change[] =>
  standard === now.standard ? [] : [harm('standard', [standard ?? '', now.standard])];

function compareItems({ items }: OldPackage, { documents }: Receipt): readonly Change[] {
  const titles = (from: readonly { readonly item: string; readonly title: string }[]) =>
    new Map(from.map(({ item, title }) => [item, title]));
  const [before, after] = [titles(items), titles(documents)];
  const only = (of: ReadonlyMap<string, string>, test: (item: string) => boolean) =>
    [...of].filter(([item]) => test(item)).map(([, title]) => title);
  return [
    ...some(
      harm,
      'item-removed',
      only(before, (item) => !after.has(item)),
    ),
    ...some(
      note,
      'item-new',
      only(after, (item) => !before.has(item)),
    ),
    ...some(
      note,
      'item-kept',
      only(after, (item) => before.has(item)),
    ),
  ];
}

function compareRules({ items, receipt }: OldPackage, now: Receipt): readonly Change[] {
  return now.documents.flatMap((document) => {
    const before = items.find(({ item }) => item === document.item);
    if (before === undefined) return [];
    const was = receipt?.documents.find(({ item }) => item === document.item);
    return [
      ...(before.masteryScore === document.masteryScore
        ? []
        : [
            note('mastery', [
              document.title,
              mark(before.masteryScore),
              mark(document.masteryScore),
            ]),
          ]),
      ...(was === undefined || was.pass === document.pass
        ? []
        : [note('pass', [document.title, was.pass, document.pass])]),
    ];
  });
}

const mark = (score: number | undefined): string => (score === undefined ? '' : String(score));

function comparePages({ receipt }: OldPackage, now: Receipt): readonly Change[] {
  if (receipt === undefined) return [note('no-receipt', [])];
  const lessons = diff(all(receipt, 'lessons'), all(now, 'lessons'));
  const questions = diff(all(receipt, 'questions'), all(now, 'questions'));
  return [
    ...some(note, 'lesson-removed', lessons.removed),
    ...some(note, 'lesson-new', lessons.added),
    ...some(note, 'lesson-changed', lessons.changed),
    ...some(note, 'lesson-kept', lessons.kept),
    ...some(harm, 'question-changed', questions.changed),
    ...some(note, 'question-removed', questions.removed),
    ...some(note, 'question-new', questions.added),
    ...some(note, 'question-kept', questions.kept),
  ];
}

/** A lesson or question that two documents share counts once. */
const all = ({ documents }: Receipt, part: 'lessons' | 'questions') =>
  new Map<Id, Fingerprinted>(
    documents.flatMap((document) => document[part]).map((one) => [one.id, one]),
  );

type Parts = ReadonlyMap<Id, Fingerprinted>;

function diff(before: Parts, after: Parts) {
  const names = (parts: Iterable<Fingerprinted>, test: (one: Fingerprinted) => boolean) =>
    [...parts].filter(test).map(({ title }) => title);
  const isSame = ({ id, fingerprint }: Fingerprinted) =>
    before.get(id)?.fingerprint === fingerprint;
  return {
    removed: names(before.values(), ({ id }) => !after.has(id)),
    added: names(after.values(), ({ id }) => !before.has(id)),
    changed: names(after.values(), (one) => before.has(one.id) && !isSame(one)),
    kept: names(after.values(), isSame),
  };
}
