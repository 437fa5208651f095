import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { learnerAt } from '../browser/learner.ts';
import { shell } from '#text/shell.ts';
import { PAGES, RIGHT } from './states.ts';
import { MODULE, useSite, type Visit } from './visit.ts';

const fixture = inject('fixture');
const visit = useSite(fixture.dist);

/** Of a term's popover at an address with a fragment, depending on what was drawn first; it says nothing of anyone. */
const OF_CHROMIUM = /^Autofocus processing was blocked/;

/** Everything that a page says in the console, errors or not. */
function consoleOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!OF_CHROMIUM.test(message.text())) said.push(message.text());
  });
  return said;
}

/** A whole course: every lesson, question and choice. */
async function takeCourse({ page, learner }: Pick<Visit, 'page' | 'learner'>): Promise<void> {
  await learner.answer('keuze', 'Ik vraag het eerst.');
  await learner.answer('meer', 'Het ene.');
  await learner.readToEnd();
  await learner.next();
  await learner.readToEnd();
  await learner.next();
  await learner.answer('stelling', 'Waar');
  await learner.readToEnd();
  await learner.next();
  await learner.takeTest(RIGHT);
  await learner.shown().getByRole('button', { name: shell.display }).click();
  await page.getByLabel(shell.displayDark).check();
  await page.getByRole('button', { name: shell.close, exact: true }).click();
}

test('a whole course asks nothing of anybody else, and keeps only what it says it keeps', async () => {
  const said: (readonly string[])[] = [];
  const visited = await visit(MODULE, {
    prepare: async (page) => said.push(consoleOf(page)),
  });
  const { page, watch, go } = visited;
  await takeCourse(visited);
  for (const path of Object.values(PAGES)) await go(path);

  expect(watch.problems()).toEqual([]);
  expect(said.flat()).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  const { local, session } = await page.evaluate(() => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
  }));
  expect(local.toSorted()).toEqual(
    ['nieuws', 'proef', 'veld', 'verder', 'weergave'].map((name) => `ai-geletterdheid/${name}`),
  );
  expect(session).toEqual([]);
});

const BROKEN = {
  blocked: (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }),
  full: (page: Page) =>
    page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    }),
};

test.each(Object.entries(BROKEN))(
  'with storage %s a learner still takes the course',
  async (_, prepare) => {
    const said: (readonly string[])[] = [];
    const visited = await visit(MODULE, {
      prepare: async (page) => {
        said.push(consoleOf(page));
        await prepare(page);
      },
    });
    await takeCourse(visited);
    expect(await visited.page.locator('html').getAttribute('data-kleur')).toBe('donker');
    await visited.page.getByText(/^Gehaald! Je hebt 100% goed\.$/).waitFor();
    await visited.go('');
    await visited.page.getByRole('link', { name: shell.start }).waitFor();
    expect(visited.watch.problems()).toEqual([]);
    expect(said.flat()).toEqual([]);
  },
);

test('foreign words under our own keys do no harm', async () => {
  const { watch, learner, go } = await visit(MODULE, {
    prepare: (page) =>
      page.addInitScript(() => {
        localStorage.setItem('ai-geletterdheid/proef', '{"not": "ours"}');
        localStorage.setItem('ai-geletterdheid/weergave', 'null');
        for (const name of ['veld', 'verder', 'melding', 'sneltoetsen', 'mening/proef'])
          localStorage.setItem(`ai-geletterdheid/${name}`, '[[7], "x", null]');
      }),
  });
  await learner.answer('keuze', 'Ik vraag het eerst.');
  await go('');
  expect(watch.problems()).toEqual([]);
});

test('no page listens to its own unloading', async () => {
  const { page, learner, go } = await visit(MODULE, {
    prepare: (page) =>
      page.addInitScript(() => {
        const heard = new Set<string>();
        Object.assign(window, { heard });
        const listen = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, ...rest) {
          heard.add(type);
          listen.call(this, type, ...rest);
        };
      }),
  });
  const heard = () =>
    page.evaluate(() => {
      const { heard, onunload, onbeforeunload } = window as unknown as {
        heard: ReadonlySet<string>;
        onunload: unknown;
        onbeforeunload: unknown;
      };
      return { types: [...heard], set: [onunload, onbeforeunload].filter((it) => it !== null) };
    });
  await learner.answer('keuze', 'Ik vraag het eerst.');
  expect((await heard()).types).toContain('pagehide');
  for (const path of [MODULE, ...Object.values(PAGES)]) {
    await go(path);
    const { types, set } = await heard();
    expect(types.filter((type) => /unload/.test(type))).toEqual([]);
    expect(set).toEqual([]);
  }
});

describe('a package that is opened outside a platform', () => {
  const visitPackage = useSite(`${fixture.packages['proef']}`, 'lms');

  test('is a website: it works and says nothing', async () => {
    const said: (readonly string[])[] = [];
    const { page, watch } = await visitPackage(`${MODULE}index.html`, {
      prepare: async (page) => said.push(consoleOf(page)),
    });
    await learnerAt(page).answer('keuze', 'Ik vraag het eerst.');
    await learnerAt(page).readToEnd();
    expect(await page.locator('#banner').textContent()).toBe('');
    expect(watch.problems()).toEqual([]);
    expect(said.flat()).toEqual([]);
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys.filter((key) => !key.startsWith('ai-geletterdheid/'))).toEqual([]);
  });
});
