import { expect, test } from 'vitest';
import { answerInTrouble, faultsOf, TROUBLES, type Trouble } from '../../src/preview/trouble.ts';

const at = 'https://voorbeeld.nl/beheer/proef/platform/1/';
const asks = {
  token: { method: 'POST', url: `${at}fetch?session=1` },
  read: { method: 'GET', url: `${at}xapi/activities/state` },
  write: { method: 'POST', url: `${at}xapi/statements` },
};
const statusOf = (trouble: Trouble, ask: keyof typeof asks) => {
  const response = answerInTrouble(new Set([trouble]), asks[ask])?.();
  return response?.type === 'error' ? 'network' : (response?.status ?? 'as always');
};

test.each<[Trouble, ...(readonly (string | number)[])]>([
  ['unwilling', 503, 'as always', 'as always'],
  ['refuses', 'as always', 'as always', 503],
  // Answers as always, but late.
  ['hangs', 'as always', 'as always', 'as always'],
  // A page to log in.
  ['expired', 200, 200, 200],
  ['offline', 'network', 'network', 'network'],
])('%s spoils what cmi5 asks: token %s, read %s, write %s', (trouble, token, read, write) => {
  expect([
    statusOf(trouble, 'token'),
    statusOf(trouble, 'read'),
    statusOf(trouble, 'write'),
  ]).toEqual([token, read, write]);
});

test('each trouble but a platform that is gone is a fault of SCORM, and none is without one', () => {
  const without = TROUBLES.filter((one) => faultsOf(new Set([one])).length === 0);
  expect(without).toEqual(['gone']);
  expect(faultsOf(new Set())).toEqual([]);
});
