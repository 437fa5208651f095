import { Scorm2004API } from 'scorm-again/scorm2004';
import { expect, test } from 'vitest';
import type { Interaction } from '../../../src/core/quiz/interaction.ts';
import type { Api } from '../../../src/tracking/scorm/locate.ts';
import { answer, ids, passed, snapshot } from '../facts.ts';
import { opened } from './opened.ts';

const bodies: readonly Interaction[] = [
  { type: 'true-false', response: true, pattern: false },
  { type: 'choice', options: ids('a-1', 'b'), response: ids('a-1', 'b'), pattern: ids('a-1') },
  { type: 'choice', options: ids('a', 'b'), response: [], pattern: ids('a') },
  {
    type: 'matching',
    sources: ids('a'),
    targets: ids('x', 'y'),
    response: [ids('a', 'x') as never],
    pattern: [ids('a', 'y') as never],
  },
  { type: 'sequencing', response: ids('b', 'a'), pattern: ids('a', 'b') },
  { type: 'fill-in', response: '{lang=zz} één\n[,]', pattern: ['een', '{één}'] },
  { type: 'numeric', response: -0.25, pattern: { answer: 4, tolerance: 0 } },
  { type: 'likert', response: 35 },
  { type: 'performance', response: [{ step: ids('a')[0] as never }], pattern: [] },
];

/** A judge that is not ours: what it refuses, it remembers as an error. */
test('scorm-again refuses nothing of a whole session', async () => {
  const lms = new Scorm2004API({ autocommit: false, logLevel: 5 });
  const refused: string[] = [];
  const heard =
    (method: 'Initialize' | 'GetValue' | 'SetValue' | 'Commit' | 'Terminate') =>
    (element: string, value: string) => {
      const result = method === 'SetValue' ? lms.SetValue(element, value) : lms[method](element);
      const error = String(lms.GetLastError());
      if (error !== '0' && error !== '403') refused.push(`${method} ${element} ${value}: ${error}`);
      return result;
    };
  const methods = ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate'] as const;
  const api: Api = {
    ...Object.fromEntries(methods.map((method) => [method, heard(method)])),
    GetLastError: () => lms.GetLastError(),
    GetDiagnostic: (code: string) => lms.GetDiagnostic(code),
  };
  const { tracker } = await opened(api);
  tracker.save(snapshot());
  for (const [n, body] of bodies.entries()) {
    const [id] = ids(`vw-q${n}`);
    const logged = tracker.log(answer({ ...(id && { id }), body, score: n / 8 }));
    expect(logged, body.type).toEqual({ ok: true, value: undefined });
  }
  // A second try at a question is another entry with the same id.
  for (const score of [0, 1]) expect(tracker.log(answer({ score })).ok).toBe(true);
  tracker.commit();
  expect(tracker.close(snapshot({ outcome: passed(2 / 3), progress: 1 })).ok).toBe(true);
  expect(refused).toEqual([]);
});
