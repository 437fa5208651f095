import type { ScormTracker } from '../../../src/tracking/scorm/driver.ts';
import { makeScorm12 } from '../../../src/tracking/scorm12/index.ts';
import { interactionWrites } from '../../../src/tracking/scorm12/interactions.ts';
import type { Api } from '../../../src/tracking/scorm/locate.ts';

export const trackerOf = (api: Api | undefined): ScormTracker =>
  makeScorm12(interactionWrites, { locate: async () => api, now: () => 1 });

export async function opened(api: Api) {
  const tracker = trackerOf(api);
  const result = await tracker.open();
  if (!result.ok) throw new Error(`Not opened: ${result.error.kind}`);
  return { tracker, launch: result.value };
}
