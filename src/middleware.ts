import { defineMiddleware } from 'astro:middleware';
import { loadCourse } from './authoring/index.ts';

/** Hands the course to every page; `authoring` reads it again only when a file changed. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
  Object.assign(locals, { course: await loadCourse() });
  return next();
});
