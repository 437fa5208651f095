import { describe, expect, test } from 'vitest';
import { findApi, type Frame, locate, type Wanted } from '../../../src/tracking/scorm/locate.ts';

const scorm12: Wanted = { object: 'API', method: 'LMSInitialize' };
const scorm2004: Wanted = { object: 'API_1484_11', method: 'Initialize' };

const api = { LMSInitialize: () => 'true' };
const other = { LMSInitialize: () => 'true', name: 'other' };

type Mutable = { -readonly [P in keyof Frame]: Frame[P] };

/** A window on its own: its own parent, its own top. */
function alone(properties: Frame = {}): Mutable {
  const frame: Mutable = { ...properties };
  frame.parent ??= frame;
  frame.top ??= frame;
  return frame;
}

const throwing = (...names: readonly (keyof Frame)[]): Frame =>
  Object.defineProperties(
    alone(),
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          get: () => {
            throw new DOMException('cross-origin', 'SecurityError');
          },
        },
      ]),
    ),
  );

const nested = (depth: number, top: Frame): Frame =>
  Array.from({ length: depth }).reduce<Frame>((parent) => ({ parent, top }), top);

describe('discovery: @spec scorm.md 4.2', () => {
  test.each<[string, Frame]>([
    ['its own window', alone({ API: api })],
    ['its parent', nested(1, alone({ API: api }))],
    ['a parent 500 up', nested(500, alone({ API: api }))],
    ['the opener of the top window', nested(3, alone({ opener: alone({ API: api }) }))],
    [
      'a parent of the opener of the top window',
      nested(2, alone({ opener: nested(2, alone({ API: api })) })),
    ],
    ['its own opener', { ...nested(1, alone()), opener: alone({ API: api }) }],
    [
      'its own opener, when a parent throws',
      { ...nested(1, throwing('API')), opener: alone({ API: api }) },
    ],
    [
      'its own opener, when the top throws',
      {
        parent: throwing('API', 'parent', 'opener'),
        top: throwing('opener'),
        opener: alone({ API: api }),
      },
    ],
    [
      'the opener of the top, when a parent throws',
      { parent: throwing('API'), top: alone({ opener: alone({ API: api }) }) },
    ],
  ])('finds the API in %s', (_, frame) => {
    expect(findApi(scorm12, frame)).toBe(api);
  });

  test.each<[string, Frame]>([
    ['a website without a platform', alone()],
    ['a parent 501 up', nested(501, alone({ API: api }))],
    ['beyond a window that throws', { parent: throwing('API'), top: alone() }],
    ['a package of another standard', alone({ API_1484_11: api })],
    ['an object that is no API', alone({ API: { LMSInitialize: 'no' } })],
    [
      'an API whose methods throw when looked at',
      alone({
        API: Object.defineProperty({}, 'LMSInitialize', {
          get: () => {
            throw new Error('gone');
          },
        }),
      }),
    ],
    ['windows that all throw', throwing('API', 'parent', 'top', 'opener')],
  ])('finds none in %s', (_, frame) => {
    expect(findApi(scorm12, frame)).toBeUndefined();
  });

  test('takes the nearest', () => {
    expect(findApi(scorm12, { API: api, parent: alone({ API: other }) })).toBe(api);
  });

  test('takes an API that is a function, as some platforms have', () => {
    const applet = Object.assign(() => {}, api);
    expect(findApi(scorm12, alone({ API: applet }))).toBe(applet);
  });
});

describe('a package of SCORM 2004', () => {
  const api2004 = { Initialize: () => 'true' };

  test('finds its own API beside that of SCORM 1.2', () => {
    const both = alone({ API: api, API_1484_11: api2004 });
    expect(findApi(scorm2004, nested(2, both))).toBe(api2004);
    expect(findApi(scorm12, nested(2, both))).toBe(api);
  });

  test.each<[string, Frame]>([
    ['only that of SCORM 1.2', alone({ API: api })],
    ['its methods under its own name', alone({ API_1484_11: api })],
    ['its object under the name of SCORM 1.2', alone({ API: api2004 })],
  ])('finds none in a platform with %s', (_, frame) => {
    expect(findApi(scorm2004, frame)).toBeUndefined();
  });
});

const search = (framed: Frame, appears: number) => {
  const waits: number[] = [];
  const top = framed as Mutable;
  const found = locate(scorm12, { parent: top, top }, async (milliseconds) => {
    waits.push(milliseconds);
    if (waits.length === appears) top.API = api;
  });
  return { found, waits };
};

const refuseToWait = () => Promise.reject(new Error('waited'));

describe('an API that is late: @spec scorm.md 4.2, 20 × 250 ms', () => {
  test.each([1, 7, 20])('is found when it appears after %i waits', async (appears) => {
    const { found, waits } = search(alone(), appears);
    expect(await found).toBe(api);
    expect(waits).toEqual(Array(appears).fill(250));
  });

  test('is given up after five seconds', async () => {
    const { found, waits } = search(alone(), 21);
    expect(await found).toBeUndefined();
    expect(waits).toHaveLength(20);
  });

  test('is not waited for on a website, where nobody could bring it', async () => {
    await expect(locate(scorm12, alone(), refuseToWait)).resolves.toBeUndefined();
  });
});
