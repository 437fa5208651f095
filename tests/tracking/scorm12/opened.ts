import type { Tracker } from '../../../src/tracking/port.ts';
import { makeScorm12 } from '../../../src/tracking/scorm12/index.ts';
import type { Api } from '../../../src/tracking/scorm/locate.ts';

export const trackerOf = (api: Api | undefined): Tracker =>
  makeScorm12({ locate: async () => api, now: () => 1 });

export async function opened(api: Api) {
  const tracker = trackerOf(api);
  const result = await tracker.open();
  if (!result.ok) throw new Error(`Not opened: ${result.error.kind}`);
  return { tracker, launch: result.value };
}
