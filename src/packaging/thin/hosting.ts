import type { Build } from '../build.ts';
import { refuse } from '../refusal.ts';
import type { PackageSettings } from '../settings.ts';
import type { PackageStandard } from '../standards.ts';

/** Where the course of a thin package stands, and who may show it. */
export type Hosting = {
  /** The root of the site, ended by a slash. */
  readonly site: string;
  /** Origins of the learning platforms, as the site itself knows them. */
  readonly origins: readonly string[];
  /** The script of the launcher, in the build. */
  readonly launcher: string;
};

/**
 * What is written in the package is what the site will answer to: a platform that it does not know would
 * get the website, without results. Undefined for an ordinary package; throws `PackageRefused`.
 */
export function hostingOf(
  { lmsOrigins, launchers }: Build,
  { hosted, origins }: PackageSettings,
  { name, tracking }: PackageStandard,
): Hosting | undefined {
  if (hosted === undefined) return origins === undefined ? undefined : refuse('origins-unused', {});
  if (name === 'cmi5') return refuse('hosted-cmi5', {});
  if (lmsOrigins.length === 0) return refuse('origins-missing', {});
  const unknown = origins?.filter((origin) => !lmsOrigins.includes(origin)) ?? [];
  if (unknown.length > 0) return refuse('origins-unknown', { unknown, known: lmsOrigins });
  const launcher = launchers[tracking];
  if (launcher === undefined) throw new Error(`The build has no launcher ${tracking}`);
  return { site: hosted, origins: origins ?? lmsOrigins, launcher };
}
