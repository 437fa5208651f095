export { keepCard, keptDeck, missedHere, today } from './deck.ts';
export { exported, imported, type Imported } from './portable.ts';
export { scheduled } from './schedule.ts';
export { startPractice } from './start.ts';
