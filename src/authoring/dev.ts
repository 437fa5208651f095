import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { AUTHORED_FOLDERS } from './files.ts';
import { courseRoot, rereadCourse } from './load-course.ts';
import { reportOf } from './report.ts';
import { showIssues } from './show-issues.ts';
import { untilMended } from './until-mended.ts';

/** Stands between a broken course and whoever would see half of it: in `astro dev` and `astro build`. */
export function authoring(root = courseRoot()): Plugin {
  let checked = false;
  return {
    name: 'authoring',
    enforce: 'pre',
    async config({ server }, { command, mode, isPreview }) {
      if (isPreview || checked) return;
      // Before it builds, Astro gathers content with a server of its own, whose mode gives it away.
      const builds = command === 'build' || mode === 'production';
      checked = builds;
      await (builds ? refuseBroken(root) : untilMended(root, server?.port ?? 0));
    },
    configureServer({ middlewares, watcher, ws }) {
      middlewares.use(showIssues(root, 'vite'));
      watcher.add(AUTHORED_FOLDERS.map((folder) => resolve(root, folder)));
      watcher.on('all', (_, file) => {
        if (isAuthored(root, file)) ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** An author is told what to mend; a stack trace would say nothing more. */
async function refuseBroken(root: string): Promise<void> {
  const { lines, passed } = reportOf(await rereadCourse(root), false);
  process.stderr.write(`${lines.join('\n')}\n`);
  if (!passed) process.exit(1);
}

export function isAuthored(root: string, file: string): boolean {
  const [folder] = relative(resolve(root), resolve(file)).split(sep);
  return AUTHORED_FOLDERS.some((name) => name === folder);
}
