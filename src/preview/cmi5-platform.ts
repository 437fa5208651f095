import { heldOfCmi5 } from './held.ts';
import { verbOf } from './lrs/cmi5-rules.ts';
import { makeLrs, type Lrs, type LrsRecord } from './lrs/lrs.ts';
import { parsed } from './lrs/reply.ts';
import type { Au } from './lrs/sessions.ts';
import type { Statement } from './lrs/statement.ts';
import type { Item } from './manifest.ts';
import { memoryOf } from './memory.ts';
import type { LogLine } from './panel.ts';
import type { Desk, Platform } from './platform.ts';
import { listen } from './switchboard.ts';
import { answerInTrouble, HANGS, type Troubles } from './trouble.ts';

const MODES = { normal: 'Normal', browse: 'Browse', review: 'Review' } as const;

/** The LRS as the platform of a package of cmi5. It lives in this page; the worker passes on what it hears. */
export function makeCmi5Platform({ identifier, page, changed }: Desk): Platform {
  const base = `${page}platform/${tabName()}/`;
  let troubles: Troubles = new Set();
  let desk:
    { readonly lrs: Lrs; readonly memory?: ReturnType<typeof memoryOf<LrsRecord>> } | undefined;
  /** The last words of a course come when the next one is open. */
  let former: typeof desk;
  let au: Au = auOf({ id: '', title: '', launch: '' });
  let lines: readonly LogLine[] = [];

  async function answer(request: Request): Promise<Response> {
    if (former && isOf(request, former.lrs)) {
      const response = await former.lrs.answer(request);
      former.memory?.keep(former.lrs.record());
      return response;
    }
    const { lrs, memory } = desk ?? {};
    const asked = request.clone();
    const before = lrs?.violations().length ?? 0;
    const spoilt = answerInTrouble(troubles, request);
    const isLate = troubles.has('hangs');
    if (isLate) await new Promise((resolve) => setTimeout(resolve, HANGS));
    const response = spoilt?.() ?? (await lrs?.answer(request)) ?? Response.error();
    if (lrs) memory?.keep(lrs.record());
    const line = await lineOf(asked, response, lines.length + 1);
    const broken = (lrs?.violations() ?? []).slice(before).map(withoutSession);
    lines = [...lines, { ...line, isFault: isLate || spoilt !== undefined, broken }];
    changed();
    return response;
  }
  listen(base, answer);

  return {
    open: async ({ item, choices: { learner, mode, mastery } }) => {
      const memory = memoryOf<LrsRecord>([identifier, learner.id].join('/'));
      const kept = memory.read();
      const lrs = makeLrs({ base, uuid: () => crypto.randomUUID(), learner, kept });
      // The same registration goes on: it knows its earlier sessions itself.
      if (desk && desk.lrs.record().registration !== kept?.registration) former = desk;
      desk = { lrs, memory };
      lines = [];
      au = auOf(item, mastery);
      const query = lrs.launch({ au, mode: MODES[mode] });
      memory.keep(lrs.record());
      return query;
    },
    close: () => undefined,
    read: () => ({
      held: heldOfCmi5(desk?.lrs.about(au) ?? [], {
        isSatisfied: desk?.lrs.isSatisfied(au) ?? false,
        suspendData: desk?.lrs.sizeOf(au) ?? 0,
      }),
      lines,
    }),
    disturb: (next) => void (troubles = next),
    forget() {
      desk?.memory?.forget();
      if (desk) desk = { lrs: desk.lrs };
    },
  };
}

const isOf = ({ headers }: Request, lrs: Lrs): boolean =>
  lrs.record().sessions.some(({ token }) => headers.get('Authorization') === `Basic ${token}`);

const auOf = ({ id, moveOn = 'NotApplicable', mastery: own }: Item, mastery = own): Au => ({
  id,
  moveOn,
  ...(mastery !== undefined && { masteryScore: mastery / 100 }),
});

/** Another tab with this page is another platform; this one is the same after a reload. */
function tabName(): string {
  const kept = memoryOf<string>('tabblad');
  const name = kept.read() ?? crypto.randomUUID();
  kept.keep(name);
  return name;
}

/** `POST statements (passed)` says more than an address does. */
async function lineOf(asked: Request, { status, type }: Response, n: number) {
  const { pathname, searchParams } = new URL(asked.url);
  const resource = pathname.replace(/^.*\/(?=fetch$|statements$|activities\/|agents\/)/, '');
  const body = parsed(await asked.text());
  const about =
    resource === 'statements' && body
      ? [body].flat().map((one) => verbOf(one as Statement))
      : [searchParams.get('stateId') ?? searchParams.get('profileId') ?? ''];
  const detail = about.filter(Boolean).join(', ');
  return {
    n,
    call: `${asked.method} ${resource}${detail && ` (${detail})`}`,
    answer: type === 'error' ? '' : String(status),
    error: '',
    isCommit: asked.method !== 'GET' && resource !== 'fetch',
  };
}

/** `session 2: verb-twice: passed`: it stands beside what was said in this one. */
const withoutSession = (violation: string): string => violation.replace(/^session \S+: /, '');
