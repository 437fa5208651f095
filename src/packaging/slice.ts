import type { OnStep, ReadFile } from './build.ts';
import { cutPage } from './page.ts';
import { byPath, checkPath } from './paths.ts';
import type { Plan, Sco } from './plan.ts';
import { brokenReferences, holdsReferences } from './references.ts';

/** The content of a package: the documents cut out of the build, all else as it was built. */
export async function slice(
  plan: Plan,
  read: ReadFile,
  onStep: OnStep = () => undefined,
): Promise<Map<string, Uint8Array>> {
  const paths = contentPaths(plan);
  paths.forEach(checkPath);
  const kept = new Set(paths);
  const { connectsTo, tracking } = plan.standard;
  const starts = plan.build.starts[tracking];
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const bytes = await read(path);
    const sco = plan.scos.find(({ document }) => document.page === path);
    const attributes = sco && trackingAttributes(plan, sco);
    const cut = attributes
      ? edit(bytes, (html) => cutPage(html, { page: path, kept, attributes, starts, connectsTo }))
      : bytes;
    if (holdsReferences(path)) assertWhole(path, cut, kept);
    files.set(path, cut);
    await onStep(files.size, paths.length);
  }
  return files;
}

/** Of the package as of the build: sorted, the driver of the standard included. */
export function contentPaths({ build, standard, scos }: Plan): readonly string[] {
  const driver = build.drivers[standard.tracking];
  if (driver === undefined) throw new Error(`The build has no driver ${standard.tracking}`);
  const files = scos.flatMap(({ document }) => [document.page, ...document.files]);
  return [...new Set([...files, ...driver])].sort(byPath);
}

/** What the session reads from `<html>`; an attribute that is absent says no. */
export function trackingAttributes(plan: Plan, { id, pass, masteryScore }: Sco) {
  const { build, settings, standard, identifier, scos } = plan;
  const { answers, mastery, reportFailed, attempts } = settings;
  const testCounts = masteryScore !== undefined;
  return new Map([
    ['data-tracking', standard.tracking],
    // Of several, each keeps its own progress.
    ['data-package', scos.length > 1 ? `${identifier}.${id}` : identifier],
    ['data-version', build.version],
    ['data-guidelines', build.guidelines],
    ['data-law', build.lawCheckedOn],
    ['data-pass', pass],
    ['data-answers', answers],
    ...(standard.hasAttempts ? [['data-attempts', attempts] as const] : []),
    ...(testCounts && mastery !== undefined ? [['data-mastery', String(mastery)] as const] : []),
    ...(testCounts && reportFailed ? [['data-report-failed', ''] as const] : []),
  ]);
}

function edit(bytes: Uint8Array, change: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(change(decode(bytes)));
}

// Strict, and with a byte order mark left in: what is not changed must come out as it went in.
const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

function assertWhole(path: string, bytes: Uint8Array, kept: ReadonlySet<string>): void {
  const broken = brokenReferences(path, decode(bytes), kept);
  if (broken.length > 0) throw new Error(`${path} refers out of its package: ${broken.join(', ')}`);
}
