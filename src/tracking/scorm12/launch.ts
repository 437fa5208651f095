import { isId } from '../../core/course/id.ts';
import type { Standard } from '../scorm/standard.ts';
import { LOCATION, SCORE, STATUS, SUSPEND_DATA } from './writes.ts';

export const readLaunch: Standard['readLaunch'] = (get) => {
  const entry = get('cmi.core.entry');
  const mode = get('cmi.core.lesson_mode');
  const learner = { id: get('cmi.core.student_id'), name: get('cmi.core.student_name') };
  const status = get(STATUS);
  const suspendData = get(SUSPEND_DATA);
  const location = get(LOCATION);
  const mastery = Number(get('cmi.student_data.mastery_score'));
  const held = new Map([
    [STATUS, status],
    [SUSPEND_DATA, suspendData],
    [LOCATION, location],
  ]);
  // Only beside a verdict is there a score that could be better than the next one.
  if (['passed', 'failed', 'completed'].includes(status)) held.set(SCORE, get(SCORE));
  return {
    held,
    launch: {
      learner,
      mode: mode === 'browse' || mode === 'review' ? mode : 'normal',
      // Empty after a normal end, although the platform may still hold the answers.
      entry: entry === 'resume' || (entry === '' && suspendData !== '') ? 'resume' : 'fresh',
      suspendData,
      ...(isId(location) && { location }),
      // Empty is none; so is 0, which some platforms hold where none was set, and which all would pass.
      ...(mastery > 0 && mastery <= 100 && { mastery }),
    },
  };
};
