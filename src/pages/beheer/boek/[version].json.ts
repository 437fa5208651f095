import type { APIRoute, GetStaticPaths } from 'astro';
import { courseRoot, readVersions } from '../../../authoring/index.ts';
import type { BookVersion } from '../../../core/course/book.ts';

export const getStaticPaths = (async () =>
  (await readVersions(courseRoot())).map((version) => ({
    params: { version: version.version },
    props: version,
  }))) satisfies GetStaticPaths;

/** A version that somebody chose to keep, for the page to compare with. */
export const GET: APIRoute<BookVersion> = ({ props }) => Response.json(props);
