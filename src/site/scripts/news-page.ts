import { startDisplay } from './display.ts';
import { keepNewsSeen } from './news.ts';
import { all } from './page.ts';

startDisplay();
keepNewsSeen(all('[data-news]').map(({ dataset }) => dataset['news'] ?? ''));
