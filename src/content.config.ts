import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { lessonSchema } from './authoring/index.ts';

const root = process.env['COURSE_ROOT'] ?? '.';

/** Astro renders the lessons; `authoring` has judged them before it comes to that. */
export const collections = {
  lessons: defineCollection({
    loader: glob({
      base: `${root}/content/lessons`,
      pattern: '**/*.{md,mdx}',
      generateId: ({ data, entry }) => (typeof data['id'] === 'string' ? data['id'] : entry),
    }),
    schema: lessonSchema,
  }),
};
