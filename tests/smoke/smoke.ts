import { join } from 'node:path';
import { buildSite, isCurrent } from '../browser/build.ts';
import { launchChromium } from '../browser/chromium.ts';
import { ROOT } from '../browser/paths.ts';
import { judgeAnswers } from './answers.ts';
import { judgePages } from './pages.ts';
import { isReady, SERVERS, start } from './servers.ts';
import { judgeWithoutBeheer } from './without-beheer.ts';

/** `npm run smoke`: the site on real servers, with the very examples of docs/deploy. */
const dist = join(ROOT, 'dist');
if (!(await isCurrent('.', dist))) await buildSite('.', dist);

const browser = await launchChromium();
let failed = false;
function report(name: string, found: readonly string[]): void {
  console.log(found.length === 0 ? `${name}: good` : [`${name}:`, ...found].join('\n  '));
  failed ||= found.length > 0;
}

for (const [name, server] of Object.entries(SERVERS)) {
  if (!isReady(server)) {
    failed = true;
    continue;
  }
  const running = await start(server, dist);
  try {
    const found = [
      ...(await judgeAnswers(running.origin, dist)),
      ...(await judgePages(browser, running.origin, dist)),
    ];
    report(name, found);
  } finally {
    await running.stop();
  }
}
await browser.close();
report('--no-beheer', await judgeWithoutBeheer());
process.exitCode = failed ? 1 : 0;
