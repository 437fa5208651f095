import { makeScorm12 } from '../tracking/scorm12/index.ts';
import { WORDS } from '../tracking/scorm12/words.ts';
import { startLauncher } from './launcher.ts';

startLauncher(() => makeScorm12(WORDS));
