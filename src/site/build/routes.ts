import type { CourseDocument } from '../../core/course/document.ts';

/** The folder of a document's page. A step of a path stands under its path. */
export const routeOf = ({ kind, id }: Pick<CourseDocument, 'kind' | 'id'>): string =>
  kind === 'path' || id.includes('--') ? `paden/${id.replace('--', '/')}` : `modules/${id}`;

export const pageOf = (document: Pick<CourseDocument, 'kind' | 'id'>): string =>
  `${routeOf(document)}/index.html`;
