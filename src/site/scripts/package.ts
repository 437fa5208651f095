import { mountPackagePage } from '../../islands/package/mount.tsx';
import { startDisplay } from './display.ts';

startDisplay();
const place = document.getElementById('pakket');
if (place) mountPackagePage(place);
