import { posix } from 'node:path';
import { kindOf } from '../documents.ts';
import { type Issue, makeIssue } from '../issue.ts';
import { type Linked, MEDIA } from '../mdx/media.ts';
import type { Document } from '../read-documents.ts';
import type { Index } from './index-of.ts';

const OUTSIDE = /^(https?:\/\/|mailto:|tel:)/i;

/** Any scheme, or the host of somebody else. */
const ELSEWHERE = /^(\w+:|\/\/)/;

type Course = { readonly index: Index; readonly files: ReadonlySet<string> };

/** Every link leads somewhere, every picture is there. Addresses outside the course are left alone. */
export const checkLinks = (course: Course, documents: readonly Document[]): readonly Issue[] =>
  documents.flatMap(({ body }) =>
    body.links.flatMap((linked) => {
      if (linked.to === 'page') return checkLink(course, linked);
      return linked.to === 'picture'
        ? checkPicture(course, linked)
        : checkMedia(course, linked, MEDIA[linked.to]);
    }),
  );

function checkLink({ index, files }: Course, { url, place }: Linked): readonly Issue[] {
  if (OUTSIDE.test(url)) return [];
  const lessons = index.idsOf('lesson');
  const target = fileOf(url, place.file);
  const leads = url.startsWith('#')
    ? !lessons || lessons.has(url.slice(1))
    : files.has(target) && (target.startsWith('public/') || kindOf(target) === 'lesson');
  return leads ? [] : [makeIssue('link/broken', place, { url })];
}

function checkPicture({ files }: Course, { url, place }: Linked): readonly Issue[] {
  if (ELSEWHERE.test(url)) return [makeIssue('image/external', place)];
  // A name as it stands in a folder, `#` and all, or as an address writes it.
  const asNamed = posix.join(posix.dirname(place.file), url);
  return files.has(asNamed) || files.has(fileOf(url, place.file))
    ? []
    : [makeIssue('image/missing', place, { url })];
}

/** A file of the course, so that a package can carry it; of a kind that the component can show. */
function checkMedia(
  { files }: Course,
  { url, place }: Linked,
  endings: readonly string[],
): readonly Issue[] {
  if (ELSEWHERE.test(url)) return [makeIssue('media/external', place)];
  const expected = endings.map((ending) => `.${ending}`).join(', ');
  if (!endings.some((ending) => url.toLowerCase().endsWith(`.${ending}`)))
    return [makeIssue('media/format', place, { url, expected })];
  const file = fileOf(url, place.file);
  const isThere = files.has(file) && file.startsWith('content/');
  return isThere ? [] : [makeIssue('media/missing', place, { url })];
}

/** The file that an address means, seen from the lesson that holds it. */
function fileOf(url: string, from: string): string {
  const [path = ''] = url.split(/[?#]/);
  const written = decode(path);
  return written.startsWith('/')
    ? posix.join('public', written)
    : posix.join(posix.dirname(from), written);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone `%` is no encoding: it is then part of the name.
    return path;
  }
}
