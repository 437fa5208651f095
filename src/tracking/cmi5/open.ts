import { failure, type Launch, type Result, type TrackerError } from '../port.ts';
import type { Client } from './client.ts';
import { LAUNCH_DATA, parseLaunchData, type LaunchData } from './launch-data.ts';
import { parseParameters, type Parameters } from './parameters.ts';
import { parseRecord, RECORD, type Kept } from './record.ts';
import { makeResources, type Resource, type Resources } from './resources.ts';
import { takeToken, type Ticket } from './token.ts';
import type { World } from './world.ts';

/** All that a session knows when it begins. */
export type Opened = {
  readonly parameters: Parameters;
  readonly data: LaunchData;
  readonly ticket: Ticket;
  readonly resources: Resources;
  readonly document: Resource<Kept>;
  readonly begin: { readonly record: Kept | undefined; readonly etag: string | null };
};

/** Who launched us, what for, and what was kept. @spec cmi5 8, 10, 11 */
export async function openSession(
  client: Client,
  world: World,
): Promise<Result<Opened, TrackerError>> {
  const parameters = parseParameters(world.search);
  if (!parameters) return failure({ kind: 'no-lms' });
  const taken = await takeToken(parameters.fetch, client, world);
  if (!taken.ok) return taken;
  const ticket = taken.value;
  const resources = makeResources(client, parameters, ticket.token);
  const document = resources.state(RECORD, parseRecord);
  const [launched, kept] = await Promise.all([
    resources.state(LAUNCH_DATA, parseLaunchData).get(),
    document.get(),
    // Asked, as every course must; there is one language, and nothing that sounds. @spec cmi5 11
    resources.preferences(),
  ]);
  if (!launched.ok) return launched;
  if (!kept.ok) return kept;
  const data = launched.value.body;
  if (!data) return failure(NO_LAUNCH_DATA);
  const { body: record, etag } = kept.value;
  const begin = { record, etag };
  return { ok: true, value: { parameters, data, ticket, resources, document, begin } };
}

const NO_LAUNCH_DATA = {
  kind: 'lms-rejected',
  call: `GET state ${LAUNCH_DATA}`,
  code: '0',
  diagnostic: 'No launch data',
} as const;

export function launchOf({ parameters: { actor }, data, begin: { record } }: Opened): Launch {
  const { homePage, name } = actor.account;
  return {
    learner: { id: `${homePage} ${name}`, name: actor.name ?? '' },
    mode: data.mode,
    entry: record ? 'resume' : 'fresh',
    suspendData: record?.suspendData ?? '',
    ...(data.returnUrl !== undefined && { returnUrl: data.returnUrl }),
    ...(record?.location !== undefined && { location: record.location }),
    ...(data.masteryScore !== undefined && {
      // Two decimals of a percentage: free of the error of a float, so that 0.57 is 57.
      mastery: Number((data.masteryScore * 100).toFixed(2)),
    }),
  };
}
