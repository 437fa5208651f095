import { makeScorm2004 } from '../tracking/scorm2004/index.ts';
import { WORDS } from '../tracking/scorm2004/words.ts';
import { startLauncher } from './launcher.ts';

startLauncher(({ attempts }) => makeScorm2004({ attempts, words: WORDS }));
