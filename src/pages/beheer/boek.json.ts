import type { APIRoute } from 'astro';
import { bookItems, courseRoot } from '../../authoring/index.ts';

/** The fingerprints of the course as it is now. */
export const GET: APIRoute = async ({ locals: { course } }) =>
  Response.json({
    version: course.organisation.version,
    items: await bookItems(courseRoot(), course),
  });
