/** What the one who builds the site may choose: see `build.ts`, which hands it on to Astro. */

/** Whether the pages for HR and trainers stand on the site too. */
export const hasBeheer = (): boolean => process.env['BEHEER'] !== 'no';

/** Where the site stands on its host, with a slash at both ends. Only `404.html` needs to know. */
export const siteRoot = (): string => process.env['SITE_ROOT'] ?? '/';
