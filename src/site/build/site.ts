import type { AstroIntegration } from 'astro';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Course } from '../../core/course/course.ts';
import { hasBeheer, siteRoot } from './choices.ts';
import { describeBuild } from './describe.ts';
import { withHints } from './hints.ts';
import { buildLaunchers } from './launchers.ts';
import { writeWorker } from './offline.ts';
import { plainNames, renameFiles } from './plain-names.ts';
import { fromRoot, relativeCss, relativeHtml } from './relative.ts';
import { copySchemas } from './schemas.ts';
import { removeBeheer, removeUnused } from './without-beheer.ts';

/**
 * After the build: every address becomes relative, `sw.js` lists what a learner's site consists of, and
 * `beheer/build.json` tells what packages can be cut from it.
 */
export function site({
  loadCourse,
  courseRoot,
}: {
  readonly loadCourse: () => Promise<Course>;
  readonly courseRoot: string;
}): AstroIntegration {
  return {
    name: 'ai-geletterdheid:site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (!hasBeheer()) await removeBeheer(root);
        const schemas = hasBeheer() ? await copySchemas(root) : {};
        const launchers = hasBeheer() ? await buildLaunchers(root) : {};
        const built = await listFiles(root);
        const pages = built.filter((path) => /\.(html|css)$/.test(path));
        await renameFiles(root, plainNames(built), pages);
        const files = new Set(await listFiles(root));
        const text = (path: string) => readFile(join(root, path), 'utf8');
        for (const path of files) {
          const rewrite = rewriterOf(path);
          if (rewrite) await writeFile(join(root, path), rewrite(path, await text(path), files));
        }
        for (const page of files)
          if (page.endsWith('.html') && page !== '404.html')
            await writeFile(join(root, page), await withHints(page, await text(page), files, text));
        await writeWorker(root, files, text);
        if (!hasBeheer()) return removeUnused(root, files, text);
        const course = await loadCourse();
        const described = await describeBuild(course, { files, text, courseRoot });
        const build = { ...described, launchers, schemas };
        // `npm run build` puts the packages there; the list is what the preview offers.
        await mkdir(join(root, 'beheer/pakketten'), { recursive: true });
        await writeFile(join(root, 'beheer/build.json'), JSON.stringify(build, null, 1));
        logger.info(
          `${course.modules.length} modules, ${course.paths.length} paths, ${files.size} files`,
        );
      },
    },
  };
}

/** Makes the addresses in a file relative; undefined where there are none. */
function rewriterOf(path: string): typeof relativeHtml | undefined {
  if (path === '404.html') return notFoundHtml;
  if (path.endsWith('.html')) return relativeHtml;
  return path.endsWith('.css') ? relativeCss : undefined;
}

/** Shown at whatever address was asked for. */
const notFoundHtml: typeof relativeHtml = (path, html, files) =>
  relativeHtml(path, html, files, fromRoot(siteRoot()));

async function listFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
