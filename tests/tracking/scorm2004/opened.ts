import type { ScormTracker } from '../../../src/tracking/scorm/driver.ts';
import type { Api } from '../../../src/tracking/scorm/locate.ts';
import { makeScorm2004 } from '../../../src/tracking/scorm2004/index.ts';
import { interactionWrites } from '../../../src/tracking/scorm2004/interactions.ts';

export const trackerOf = (api: Api | undefined, attempts?: 'open' | 'new'): ScormTracker =>
  makeScorm2004({ attempts, interactionWrites }, { locate: async () => api, now: () => 1 });

export async function opened(api: Api, attempts?: 'open' | 'new') {
  const tracker = trackerOf(api, attempts);
  const result = await tracker.open();
  if (!result.ok) throw new Error(`Not opened: ${result.error.kind}`);
  return { tracker, launch: result.value };
}
