import type { Nodes } from 'mdast';
import { type Issue, makeIssue, type Place } from '../issue.ts';

/** An address in a lesson. */
export type Linked = {
  readonly to: 'page' | 'picture' | Media;
  readonly url: string;
  readonly place: Place;
};

/** A file that stands beside the lesson and goes along in a package. */
export type Media = keyof typeof MEDIA;

/** Per kind of media the files that it may be: what every browser plays, and what a reader can open. */
export const MEDIA = {
  video: ['mp4', 'webm'],
  captions: ['vtt'],
  download: ['pdf', 'docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp', 'csv', 'txt', 'zip'],
} as const;

/** `pictured` are the names of `[naam]: ./adres` that stand in `![...][naam]`. */
export function linksOf(
  node: Nodes,
  place: Place,
  pictured: ReadonlySet<string>,
): readonly Linked[] {
  switch (node.type) {
    case 'link':
      return [{ to: 'page', url: node.url, place }];
    case 'definition':
      return [{ to: pictured.has(node.identifier) ? 'picture' : 'page', url: node.url, place }];
    case 'image':
      return [{ to: 'picture', url: node.url, place }];
    default:
      return [];
  }
}

export const picturedBy = (nodes: readonly Nodes[]): ReadonlySet<string> =>
  new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));

export function checkAlt(node: Nodes, place: Place): readonly Issue[] {
  const isPicture = node.type === 'image' || node.type === 'imageReference';
  return isPicture && (node.alt ?? '').trim() === '' ? [makeIssue('image/no-alt', place)] : [];
}
