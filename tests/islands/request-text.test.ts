import { expect, test } from 'vitest';
import { makeId } from '../../src/core/course/id.ts';
import { missingFields, type ScreeningRequest } from '../../src/core/course/screening-request.ts';
import { mailAddress, requestText } from '../../src/islands/request/request-text.ts';
import { aanvraag as words } from '#text/aanvraag.ts';

const field = (id: string, required: boolean) => ({
  id: makeId(id),
  label: `Wat is ${id}?`,
  hint: '',
  kind: 'text' as const,
  options: [],
  required,
});
const request: ScreeningRequest = {
  title: 'Aanvraag',
  lead: '',
  sections: [
    { id: makeId('plan'), title: 'Plan', text: '', fields: [field('doel', true)] },
    {
      id: makeId('privacy'),
      title: 'Privacy',
      text: '',
      fields: [field('invoer', true), field('opslag', false)],
    },
  ],
};

test('the request has every question with its answer, and marks what is still to be filled in', () => {
  expect(requestText(request, { doel: ' Bomen tellen\nin de wijk ', invoer: '  ' })).toBe(
    `${words.textTitle}


PLAN

Wat is doel?
Bomen tellen
in de wijk


PRIVACY

Wat is invoer?
${words.toFill}

Wat is opslag?
${words.empty}
`,
  );
});

test.each([
  [{}, ['doel', 'invoer']],
  [{ doel: 'x', invoer: ' \n' }, ['invoer']],
  [{ doel: 'x', invoer: 'y' }, []],
])('of %j is missing: %j', (values, missing) => {
  expect(missingFields(request, values).map(({ id }) => id)).toEqual(missing);
});

test('a mail opens with its subject and text, whatever stands in them', () => {
  const address = mailAddress('loket@voorbeeld.nl', 'R&D: 100%', 'een?\ntwee & drie');
  expect(address.startsWith('mailto:loket@voorbeeld.nl?subject=')).toBe(true);
  const { searchParams } = new URL(address);
  expect(Object.fromEntries(searchParams)).toEqual({
    subject: 'R&D: 100%',
    body: 'een?\r\ntwee & drie',
  });
});
