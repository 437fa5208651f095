import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame } from 'playwright-core';
import { makeId } from '../../src/core/course/id.ts';
import { readBuild, readFrom } from '../../src/packaging/disk.ts';
import { makePackage } from '../../src/packaging/package.ts';
import { defaultSettings, type PackageSettings } from '../../src/packaging/settings.ts';
import { unpack } from './cut.ts';
import { openLms } from './lms.ts';
import { OWN, SITE_AT } from './paths.ts';
import { type Served, serve } from './serve.ts';

const PAGE = 'modules/proef/index.html';

/** The fixture's site on a host of its own: `localhost`, where the LMS is at 127.0.0.1, so another site too. */
export async function serveSite(dist: string, lmsOrigin: string, csp?: string) {
  const html = await readFile(join(dist, PAGE), 'utf8');
  const page = html.replace('https://leren.voorbeeld.nl', lmsOrigin);
  const headers: Record<string, string> = csp ? { 'content-security-policy': csp } : {};
  const served = await serve(
    [{ at: SITE_AT, folder: dist, kind: 'site', headers }],
    {},
    {
      [`${SITE_AT}${PAGE}`]: async () =>
        new Response(page, { headers: { ...headers, 'content-type': 'text/html' } }),
    },
  );
  return onLocalhost(served);
}

const onLocalhost = ({ origin, close }: Served): Served => ({
  origin: origin.replace('127.0.0.1', 'localhost'),
  close,
});

/** A strict LMS with a thin package in it, and the site that the package shows; for this LMS, or for others. */
export async function openThin(
  browser: Browser,
  dist: string,
  choice: Partial<PackageSettings>,
  origins?: readonly string[],
) {
  const packageDir = join(OWN, `thin-${choice.standard}`);
  const lms = await openLms(browser, { packageDir });
  const site = await serveSite(dist, lms.origin, `frame-ancestors 'self' ${lms.origin}`);
  const hosted = `${site.origin}${SITE_AT}`;
  const settings = { ...defaultSettings, documents: [makeId('proef')], hosted, ...choice };
  const build = { ...(await readBuild(dist)), lmsOrigins: origins ?? [lms.origin] };
  await unpack((await makePackage(build, readFrom(dist), settings)).files, packageDir);
  return {
    lms,
    site,
    address: `${hosted}${PAGE}`,
    /** The page of the site in the launcher; waits until it is alive. */
    async course(): Promise<Frame> {
      const frame = await lms.frame.locator('iframe').elementHandle();
      const course = await frame?.contentFrame();
      if (!course) throw new Error('The launcher shows no course');
      await course.locator('[data-ready]').waitFor();
      return course;
    },
    /** All that a learner loads from the platform, as it travels, in thousands of bytes. */
    async weight(): Promise<number> {
      const names = ['proef.html', 'launcher.js', 'launcher.css'];
      const files = await Promise.all(names.map((name) => readFile(join(packageDir, name))));
      return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000;
    },
    async end(): Promise<void> {
      await lms.end();
      await site.close();
    },
  };
}
