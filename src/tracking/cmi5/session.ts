import type { LoggedInteraction } from '../../core/quiz/interaction.ts';
import { done, type Result, type Snapshot, type TrackerError } from '../port.ts';
import type { SomeWords } from '../scorm/entry.ts';
import { duration } from '../scorm2004/formats.ts';
import { answered, idOf } from './answers.ts';
import { makeBookmark } from './bookmark.ts';
import { newsOf, percentsOf, type Told } from './news.ts';
import type { Opened } from './open.ts';
import { makeOutbox } from './outbox.ts';
import { newRecord, type Kept } from './record.ts';
import { statement, type Said, type Statement, type Verb } from './statements.ts';
import { keepTicket, type Ticket } from './token.ts';
import type { World } from './world.ts';

export type Session = {
  readonly begin: () => void;
  readonly save: (snapshot: Snapshot) => void;
  readonly log: (interaction: LoggedInteraction) => void;
  readonly commit: () => Result<void, TrackerError> | Promise<Result<void, TrackerError>>;
  readonly end: (snapshot: Snapshot) => Promise<Result<void, TrackerError>>;
};

/** At most once in a registration. @spec cmi5 9.3 */
const ONCE = ['completed', 'passed'] as const;
const isOnce = (verb: Verb): verb is (typeof ONCE)[number] => ONCE.some((one) => one === verb);

type Saying = Omit<Said, 'id' | 'at'> & { readonly id?: string; readonly at?: number };

/** What stands between `initialized` and `terminated`. */
export function makeSession(opened: Opened, world: World, words?: SomeWords): Session {
  const { parameters, data, ticket, resources, document, begin } = opened;
  const about = { parameters, template: data.template };
  let record: Kept = begin.record ?? newRecord(world.uuid);
  let told: Told = { ...record, failed: false };
  let latest: Snapshot | undefined;
  let last = ticket.at;
  let stamped = ticket;
  const stampTicket = (change: Partial<Ticket>) =>
    keepTicket((stamped = { ...stamped, ...change }), world);
  const bookmark = makeBookmark(document, begin);
  const outbox = makeOutbox(resources, ({ id }) => {
    if (id === ticket.id) stampTicket({ isBegun: true });
    for (const verb of ONCE) if (id === record.ids[verb]) record = { ...record, [verb]: true };
  });

  /** The order of a session is that of its times, also when the clock is set back. @spec cmi5 9.3 */
  const stamp = (at = world.now()) => (last = Math.max(last, at));

  const make = (verb: Verb, { id = world.uuid(), at, ...said }: Saying): Statement =>
    statement(about, verb, { ...said, id, at: stamp(at) });
  const say = (verb: Verb, saying: Saying) => outbox.add(make(verb, saying));

  const tellNews = (isLast: boolean) => {
    if (!latest || data.mode !== 'normal') return;
    for (const { verb, ...said } of newsOf(latest, told, data.masteryScore, isLast)) {
      say(verb, isOnce(verb) ? { ...said, id: record.ids[verb] } : said);
      if (verb !== 'progressed') told = { ...told, [verb]: true };
    }
    const progress = percentsOf(latest);
    const { suspendData, location } = latest;
    told = { ...told, progress };
    record = { ...record, suspendData, location, progress };
  };

  async function keep(): Promise<Result<void, TrackerError>> {
    if (bookmark.holds(record)) return done;
    const kept = await bookmark.keep(record);
    if (!kept.ok) return kept;
    // What another window said in this registration is said.
    for (const verb of ONCE)
      if (kept.value[verb]) {
        record = { ...record, [verb]: true };
        told = { ...told, [verb]: true };
      }
    return done;
  }

  /** The bookmark first: it holds the ids by which the rest is known. */
  async function deliver(): Promise<Result<void, TrackerError>> {
    const kept = await keep();
    if (!kept.ok && kept.error.kind === 'lms-threw') return kept;
    const sent = await outbox.deliver();
    const noted = kept.ok ? await keep() : kept;
    return sent.ok ? noted : sent;
  }

  return {
    begin: () => {
      if (ticket.isBegun) return;
      outbox.add(statement(about, 'initialized', ticket));
      // The learner need not wait for it; where it fails it goes along with what is said next.
      void outbox.deliver();
    },
    save: (snapshot) => void (latest = snapshot),
    log: (interaction) => {
      const { verb, ...said } = answered(interaction, words);
      say(verb, { ...said, id: idOf(interaction, parameters.registration) });
    },
    commit: () => {
      tellNews(false);
      return latest === undefined || (bookmark.holds(record) && outbox.isEmpty())
        ? done
        : deliver();
    },
    end: async (snapshot) => {
      latest = snapshot;
      tellNews(true);
      stampTicket({ isEnded: true });
      const final = make('terminated', { result: { duration: duration(snapshot.sessionTime) } });
      // Both at once: a page that goes has no time for one after the other.
      const results = await Promise.all([
        data.mode === 'normal' ? keep() : done,
        outbox.end(final),
      ]);
      return results.find(({ ok }) => !ok) ?? done;
    },
  };
}
