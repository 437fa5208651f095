import { makeScorm12 } from '../tracking/scorm12/index.ts';
import { interactionWrites } from '../tracking/scorm12/interactions.ts';
import { startLauncher } from './launcher.ts';

startLauncher(() => makeScorm12(interactionWrites));
