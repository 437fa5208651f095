import type { Build } from '../../packaging/build.ts';
import type { Plan } from '../../packaging/plan.ts';
import { choiceTexts, packagePage as text } from '#text/package-page.ts';
import { Icon } from '../Icon.tsx';
import { Command } from './Command.tsx';
import type { Fetched, Plans } from './use-files.ts';
import type { Making } from './use-making.ts';
import type { UseOrder } from './use-order.ts';

type Props = {
  readonly build: Build;
  readonly use: UseOrder;
  readonly plans: Plans;
  readonly fetched: Fetched;
  readonly making: Making;
};

/** What was chosen comes to, and the button that makes it. */
export function Summary({ build, use, plans, fetched, making }: Props) {
  const { documents: found, choices } = use.order;
  const sum = (of: (document: (typeof found)[number]) => number) =>
    found.reduce((total, document) => total + of(document), 0);
  const facts = [
    [text.content, found.map(({ title }) => title).join(', ') || text.nothing],
    [text.lessons, String(sum(({ lessons }) => lessons.length))],
    [text.questions, String(sum(({ questions }) => questions.length))],
    [text.duration, text.durationOf(sum(({ minutes }) => minutes))],
    [text.standard, choiceTexts.standard.values[choices.standard][0]],
    [text.size, sizeOf(fetched)],
  ] as const;
  return (
    <aside aria-labelledby="package-title">
      <div class="hlt-card hlt-package__sum" data-fetched={fetched.state}>
        <h2 id="package-title">{text.yourPackage}</h2>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Shown plans={plans.plans ?? []} />
        {build.placeholders.length > 0 && (
          <p class="hlt-meta">{text.placeholders(build.placeholders.length)}</p>
        )}
        <button type="submit" class="hlt-button hlt-button--primary">
          <Icon name="download" />
          {found.length > 1 ? text.makeMore(found.length) : text.make}
        </button>
        {making.phase === 'making' && (
          <progress
            aria-label={text.making(making.done, making.all)}
            value={making.done}
            max={making.all}
          />
        )}
        <p role="status">{statusOf(making, fetched)}</p>
        <p class="hlt-meta">{text.doNotUnzip}</p>
        <Command order={use.order} />
      </div>
    </aside>
  );
}

const sizeOf = (fetched: Fetched): string =>
  fetched.state === 'ready' ? text.about(text.sizeOf(fetched.bytes)) : text.measuring;

function statusOf(making: Making, { state }: Fetched): string {
  if (making.phase === 'making') return text.zipping;
  if (making.phase === 'made') return text.made(making.made.length);
  if (making.phase === 'failed') return making.sentence;
  if (state === 'failed') return text.notFetched;
  return state === 'ready' ? text.ready : text.fetching;
}

/** What a learner, and whoever looks at the results, will find in the LMS. */
function Shown({ plans }: { readonly plans: readonly Plan[] }) {
  const [plan] = plans;
  if (plan === undefined) return null;
  const { settings, standard } = plan;
  const hasTest = plans.some(({ scos }) => scos.some(({ masteryScore }) => masteryScore));
  const hasNone = plans.some(({ scos }) => scos.some(({ pass }) => pass === 'lessons'));
  const { shows } = text;
  const lines = [
    shows.title(plans.map(({ title }) => `“${title}”`).join(', ')),
    shows.busy,
    ...(hasTest ? [standard.name === 'scorm12' ? shows.scorm12 : shows.other] : []),
    ...(hasNone ? [shows.lessons] : []),
    ...(hasTest && settings.reportFailed ? [shows.failed] : []),
    shows.answers[settings.answers],
  ];
  return (
    <>
      <h3>{text.lmsShows}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
