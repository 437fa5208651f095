import { makeScorm12 } from '../tracking/scorm12/index.ts';
import { startLauncher } from './launcher.ts';

startLauncher(() => makeScorm12());
