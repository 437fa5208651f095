import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { authoring, loadCourse } from './src/authoring/index.ts';
import {
  chunkFileNames,
  chunkGroups,
  entryFileNames,
  plainImports,
} from './src/site/build/chunks.ts';
import { documents } from './src/site/build/documents.ts';
import { finder } from './src/site/build/find-plugin.ts';
import { makeFonts } from './src/site/build/font.ts';
import { guideLinks } from './src/site/build/guide-links.ts';
import { lessonHeadings } from './src/site/build/headings.ts';
import { practice } from './src/site/build/practice.ts';
import { site } from './src/site/build/site.ts';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const courseRoot = process.env.COURSE_ROOT ?? '.';
const fonts = new URL('./node_modules/.cache/ai-geletterdheid/', import.meta.url);
await makeFonts(fonts);

export default defineConfig({
  output: 'static',
  // Each course has a store of its own, so that building one never disturbs another.
  cacheDir: `./node_modules/.astro/${courseRoot.replaceAll(/[^a-z0-9]+/gi, '-')}`,
  server: { port: 4321 },
  devToolbar: { enabled: false },
  build: { assets: 'assets', inlineStylesheets: 'never', format: 'directory' },
  compressHTML: true,
  // Pictures in lessons: as wide as their column at most, in the sizes that screens ask for.
  image: { layout: 'constrained' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [lessonHeadings, guideLinks] }),
  },
  integrations: [mdx(), preact(), site({ loadCourse, courseRoot })],
  vite: {
    plugins: [
      authoring(),
      documents(loadCourse),
      finder(loadCourse),
      practice(loadCourse),
      plainImports(),
    ],
    resolve: {
      alias: { '@font': fileURLToPath(fonts), '@course': here(`${courseRoot}/`) },
    },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Astro marks each lesson with a directive that rolldown does not know: a line per lesson.
        checks: { moduleLevelDirective: false },
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { chunkFileNames, entryFileNames, codeSplitting: { groups: chunkGroups } },
          },
        },
      },
    },
    experimental: {
      renderBuiltUrl: (_, { hostType, ssr }) =>
        hostType === 'js' && !ssr ? { relative: true } : undefined,
    },
  },
});
