import type { CourseDocument } from '../../core/course/document.ts';

type Routed = Pick<CourseDocument, 'kind' | 'id' | 'route'>;

/** The folder of a document's page. A step of a path stands under its path. */
export const routeOf = ({ kind, id, route }: Routed): string =>
  route ??
  (kind === 'path' || id.includes('--') ? `paden/${id.replace('--', '/')}` : `modules/${id}`);

export const pageOf = (document: Routed): string => `${routeOf(document)}/index.html`;
