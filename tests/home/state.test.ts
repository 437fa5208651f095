import { expect, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import { homeState, type Standing } from '../../src/site/home-state.ts';

const LESSONS = 4;

/** `een:2` has two of its lessons done, `een:4` all of them, `een:4!` also its test. */
function standing(written: string): Standing {
  const [id = '', progress = ''] = written.split(':');
  const seen = Number.parseInt(progress, 10);
  return {
    id: makeId(id),
    kind: id.startsWith('pad') ? 'path' : 'module',
    seen,
    begun: seen > 0 || progress.endsWith('?'),
    done: seen === LESSONS && progress.endsWith('!'),
  };
}

/** The state and where the button leads to. */
function found(written: string, last?: string): string {
  const state = homeState(written.split(' ').filter(Boolean).map(standing), last);
  return state.state === 'empty' ? 'empty' : `${state.state} ${state.next?.id ?? '-'}`;
}

test.each([
  ['nothing begun', 'pad:0 een:0 twee:0', undefined, 'empty'],
  ['opened and not read', 'een:0? twee:0', undefined, 'busy een'],
  ['the first one half way', 'een:2 twee:0', undefined, 'busy een'],
  ['the test still open', 'een:4 twee:0', undefined, 'busy een'],
  ['the first one done', 'een:4! twee:0', undefined, 'busy twee'],
  ['two begun, the second one last', 'een:2 twee:1', 'twee', 'busy twee'],
  ['in the path last', 'pad:2 een:2 twee:0', 'pad', 'busy pad'],
  ['what was last is done', 'een:4! twee:1 drie:0', 'een', 'busy twee'],
  ['what was last is gone', 'een:2 twee:0', 'weg', 'busy een'],
  ['all modules done', 'een:4! twee:4!', 'twee', 'done -'],
  ['the path for everybody done', 'pad:4! een:4! twee:0', 'pad', 'done twee'],
  ['on with a module after the path', 'pad:4! een:4! twee:0 drie:1', 'drie', 'done drie'],
  ['a second path does not make it done', 'pad:2 pad-twee:4! een:2', undefined, 'busy een'],
  ['no modules', '', undefined, 'empty'],
])('%s', (_, cards, last, expected) => {
  expect(found(cards, last)).toBe(expected);
});
