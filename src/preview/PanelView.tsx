import { preview } from '#text/preview.ts';
import type { Manifest } from './manifest.ts';
import type { Panel } from './panel.ts';
import type { Runner } from './runner.ts';
import { SwitchTroubles } from './SwitchTroubles.tsx';

type Props = {
  readonly panel: Panel;
  readonly manifest: Manifest;
  readonly isOpen: boolean;
  readonly runner: Runner;
};

/** What the platform knows of the learner, and what it can do with a course. */
export function PanelView({ panel, manifest, isOpen, runner }: Props) {
  const buttons = [
    // One button that changes its words, so that focus stays where it is.
    [
      isOpen ? preview.close : preview.reopen,
      () => (isOpen ? runner.close() : void runner.reopen()),
    ],
    [preview.restart, () => void runner.restart()],
    [preview.clear, () => runner.clear()],
  ] as const;
  return (
    <section class="hlt-preview__panel hlt-card" aria-labelledby="panel-title">
      <h2 class="hlt-card__title" id="panel-title">
        {preview.panel}
      </h2>
      <dl class="hlt-preview__facts">
        {factsOf(panel, manifest).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="hlt-actions">
        {buttons.map(([words, act], n) => (
          <button key={n} type="button" class="hlt-button hlt-button--small" onClick={act}>
            {words}
          </button>
        ))}
      </div>
      <SwitchTroubles runner={runner} standard={manifest.standard} />
    </section>
  );
}

type Fact = readonly [name: string, value: string | undefined];

/** What a standard does not have is not shown. */
const factsOf = (panel: Panel, { standard, version }: Manifest): readonly Fact[] =>
  (
    [
      [preview.standard, preview.standardOf(standard, version)],
      [preview.status, preview.statuses[panel.status] ?? panel.status],
      [preview.success, panel.success && (preview.successes[panel.success] ?? panel.success)],
      [
        preview.satisfied,
        panel.isSatisfied === undefined ? undefined : preview.yesNo(panel.isSatisfied),
      ],
      [preview.score, panel.score || preview.noScore],
      [preview.progress, panel.progress === undefined ? undefined : `${panel.progress}%`],
      [
        preview.bookmark,
        panel.bookmark === undefined ? undefined : panel.bookmark || preview.noBookmark,
      ],
      [preview.suspendData, preview.suspendDataOf(panel.suspendData, panel.room)],
      [preview.interactions, String(panel.interactions)],
      [preview.sessionTime, panel.sessionTime],
      [preview.totalTime, panel.totalTime],
      [preview.calls, String(panel.calls)],
      [preview.commits, String(panel.commits)],
      [preview.remarks, panel.remarks === 0 ? preview.noRemarks : preview.remarksOf(panel.remarks)],
    ] satisfies readonly Fact[]
  ).filter(([, value]) => value !== undefined);
