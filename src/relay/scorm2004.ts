import { makeScorm2004 } from '../tracking/scorm2004/index.ts';
import { interactionWrites } from '../tracking/scorm2004/interactions.ts';
import { startLauncher } from './launcher.ts';

startLauncher(({ attempts }) => makeScorm2004({ attempts, interactionWrites }));
