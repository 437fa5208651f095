import { isError, type Issue, makeIssue, type Place } from '../issue.ts';
import { isRecord, pick } from '../pick.ts';
import type { Document } from '../read-documents.ts';

type Entry = { readonly code: string; readonly file: string; readonly place: Place };

/** Takes out the advice that `content/akkoord.yaml` gives a reason for; a reason without advice is advice. */
export function acceptAdvice(all: readonly Issue[], documents: readonly Document[]) {
  const entries = documents.flatMap(entriesOf);
  const isAccepted = (issue: Issue) =>
    !isError(issue) && entries.some((entry) => fits(entry, issue));
  // Where there is an error, the advice may still be hidden behind it.
  const unused = all.some(isError)
    ? []
    : entries.filter((entry) => !all.some((issue) => fits(entry, issue)));
  return {
    issues: [
      ...all.filter((issue) => !isAccepted(issue)),
      ...unused.map(({ code, file, place }) => makeIssue('akkoord/unused', place, { code, file })),
    ],
    accepted: all.filter(isAccepted),
  };
}

const fits = (entry: Entry, { code, file }: Issue) => entry.code === code && entry.file === file;

/** Without a reason nothing is accepted; the schema tells what is missing. */
const entriesOf = ({ kind, yaml }: Document): readonly Entry[] =>
  pick(kind === 'accepted' ? yaml.value : undefined, '*').flatMap(({ path, value }) => {
    const { code, file, reason } = isRecord(value) ? value : {};
    return typeof code === 'string' && typeof file === 'string' && reason
      ? [{ code, file, place: yaml.at([...path, 'code']) }]
      : [];
  });
