import { practice } from 'virtual:practice';
import { mountPractice } from '../../islands/practice/mount.tsx';
import { startDisplay } from './display.ts';
import { keepOffline } from './keep-offline.ts';

startDisplay();
keepOffline();
const place = document.getElementById('herhalen');
const progress = document.getElementById('voortgang-bestanden');
if (place && progress) void mountPractice(practice, { practice: place, progress });
