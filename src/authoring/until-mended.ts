import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ISSUE_PAGE } from '#text/issues.ts';
import { rereadCourse } from './load-course.ts';
import { reportOf } from './report.ts';
import { showIssues } from './show-issues.ts';

const INTERVAL = 500;

/**
 * Astro ends `astro dev`, in English, when it starts on a lesson that it cannot read. So it does not
 * start before there is none; the browser sees the issues on the site's own address meanwhile.
 */
export async function untilMended(root: string, port: number): Promise<void> {
  let told = '';
  const server = createServer((request, response) =>
    showIssues(root, 'poll')(request, response, () => response.writeHead(503).end()),
  );
  // A port that is taken: the terminal has the list, and Astro will find another.
  server.on('error', () => undefined);
  for (;;) {
    const { lines, passed } = reportOf(await rereadCourse(root), false);
    if (passed) break;
    if (told === '') server.listen(port, 'localhost');
    const list = [...lines, ISSUE_PAGE.waiting(port), ''].join('\n');
    if (list !== told) process.stderr.write(list);
    told = list;
    await sleep(INTERVAL);
  }
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
}
