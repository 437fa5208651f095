import { isId } from '../../core/course/id.ts';
import type { Standard } from '../scorm/standard.ts';
import {
  COMPLETION,
  LOCATION,
  MAX,
  MIN,
  PROGRESS,
  RAW,
  SCALED,
  SUCCESS,
  SUSPEND_DATA,
} from './writes.ts';

export const readLaunch: Standard['readLaunch'] = (get) => {
  const entry = get('cmi.entry');
  const mode = get('cmi.mode');
  // Changes nothing here: without credit the platform itself leaves the status alone. For the helpdesk.
  get('cmi.credit');
  const learner = { id: get('cmi.learner_id'), name: get('cmi.learner_name') };
  const isFirst = entry === 'ab-initio';
  const read = [COMPLETION, SUCCESS, SUSPEND_DATA, ...(isFirst ? [] : [LOCATION, PROGRESS])];
  const held = new Map<string, string>(read.map((element) => [element, get(element)]));
  // Not known is none yet: no need to say so.
  if (!held.get(PROGRESS)) held.set(PROGRESS, '0');
  const suspendData = held.get(SUSPEND_DATA) ?? '';
  const location = held.get(LOCATION) ?? '';
  // Two decimals of a percentage: free of the error of a float, so that 0.57 is 57.
  const mastery = Number((Number(get('cmi.scaled_passing_score')) * 100).toFixed(2));
  // Only beside a verdict is there a score that could be better than the next one.
  if (['passed', 'failed'].includes(held.get(SUCCESS) ?? '')) {
    for (const element of [SCALED, RAW]) held.set(element, get(element));
    held.set(MIN, '0').set(MAX, '100');
  }
  return {
    held,
    launch: {
      learner,
      mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
      entry: entry === 'resume' || (entry === '' && suspendData !== '') ? 'resume' : 'fresh',
      suspendData,
      ...(isId(location) && { location }),
      // Empty is none; so is 0, which some platforms hold where none was set, and which all would pass.
      ...(mastery > 0 && mastery <= 100 && { mastery }),
    },
  };
};
