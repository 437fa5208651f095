import { afterEach, expect, test, vi } from 'vitest';
import type { Statement } from '../../../src/preview/lrs/statement.ts';
import { failed, passed, snapshot } from '../facts.ts';
import { AU, makePlatform, opened, type Platform } from './platform.ts';

afterEach(() => vi.unstubAllGlobals());

/** As much of an XMLHttpRequest as the other library asks, in front of the platform. */
const requestTo = (platform: Platform) =>
  class {
    status = 0;
    statusText = '';
    responseText = '';
    readyState = 0;
    onloadend?: () => void;
    #asked = { method: '', address: '', headers: {} as Record<string, string> };
    #heard = new Headers();
    open(method: string, address: string) {
      this.#asked = { method, address, headers: {} };
    }
    setRequestHeader(name: string, value: string) {
      this.#asked.headers[name] = value;
    }
    getAllResponseHeaders() {
      return [...this.#heard].map(([name, value]) => `${name}: ${value}`).join('\r\n');
    }
    send(body?: string | null) {
      const { address, ...init } = this.#asked;
      void platform.fetch(address, { ...init, ...(body && { body }) }).then(async (response) => {
        this.status = response.status;
        this.#heard = response.headers;
        this.responseText = await response.text();
        this.readyState = 4;
        this.onloadend?.();
      });
    }
  };

/** The same course, told by @xapi/cmi5. */
async function peer(platform: Platform) {
  vi.stubGlobal('XMLHttpRequest', requestTo(platform));
  vi.stubGlobal('window', { location: { search: `?${platform.lrs.launch({ au: AU })}` } });
  vi.resetModules();
  const { default: Cmi5 } = await import('@xapi/cmi5/dist/Cmi5.esm.js');
  const course = new Cmi5();
  await course.initialize();
  return course;
}

/** What both must say alike; ids, times, and how verbs are shown are each one's own. */
const essence = ({ verb, object, result, context }: Statement) => ({
  verb: verb.id,
  object: object.id,
  result: {
    ...result,
    duration: result?.duration && 'some',
    // The other says the scaled score alone.
    score: result?.score && { scaled: result.score.scaled },
  },
  context: {
    ...context,
    registration: 'some',
    extensions: Object.keys(context?.extensions ?? {}).sort(),
  },
});

const said = ({ lrs }: Platform) => {
  expect(lrs.violations()).toEqual([]);
  return lrs.statements().map(essence);
};

test('a passed course is told as @xapi/cmi5 tells it', async () => {
  const theirs = makePlatform();
  const course = await peer(theirs);
  await course.progress(50);
  await course.complete();
  await course.pass({ scaled: 0.9 });
  await course.terminate();

  const ours = makePlatform();
  const { tracker } = await opened(ours);
  tracker.save(snapshot({ progress: 0.5 }));
  await tracker.commit();
  tracker.save(snapshot({ outcome: passed(0.9), progress: 1 }));
  await tracker.commit();
  await tracker.close(snapshot({ outcome: passed(0.9), progress: 1 }));

  expect(said(ours)).toHaveLength(5);
  expect(said(ours)).toEqual(said(theirs));
});

test('so is one that was failed', async () => {
  const theirs = makePlatform();
  const course = await peer(theirs);
  await course.complete();
  await course.fail({ scaled: 0.5 });
  await course.terminate();

  const ours = makePlatform();
  const { tracker } = await opened(ours);
  await tracker.close(snapshot({ outcome: failed(0.5), progress: 1 }));

  expect(said(ours)).toHaveLength(4);
  expect(said(ours)).toEqual(said(theirs));
});
