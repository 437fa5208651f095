import { startDisplay } from './display.ts';
import { keepOffline } from './keep-offline.ts';
import { keepNewsSeen } from './news.ts';
import { all } from './page.ts';

startDisplay();
keepOffline();
keepNewsSeen(all('[data-news]').map(({ dataset }) => dataset['news'] ?? ''));
