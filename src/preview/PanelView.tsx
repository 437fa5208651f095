import { preview } from '../text/nl/preview.ts';
import type { Panel } from './panel.ts';
import type { Runner } from './runner.ts';

type Props = { readonly panel: Panel; readonly isOpen: boolean; readonly runner: Runner };

/** What the LMS knows of the learner, and what an LMS can do with a course. */
export function PanelView({ panel, isOpen, runner }: Props) {
  return (
    <section class="hlt-preview__panel hlt-card" aria-labelledby="panel-title">
      <h2 class="hlt-card__title" id="panel-title">
        {preview.panel}
      </h2>
      <dl class="hlt-preview__facts">
        {factsOf(panel).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="hlt-actions">
        {/* One button that changes its words, so that focus stays where it is. */}
        <button
          type="button"
          class="hlt-button hlt-button--small"
          onClick={() => (isOpen ? runner.close() : void runner.reopen())}
        >
          {isOpen ? preview.close : preview.reopen}
        </button>
        <button
          type="button"
          class="hlt-button hlt-button--small"
          onClick={() => void runner.restart()}
        >
          {preview.restart}
        </button>
      </div>
    </section>
  );
}

const factsOf = (panel: Panel): readonly (readonly [string, string])[] => [
  [preview.status, preview.statuses[panel.status] ?? panel.status],
  [preview.score, panel.score || preview.noScore],
  [preview.bookmark, panel.bookmark || preview.noBookmark],
  [preview.suspendData, preview.suspendDataOf(panel.suspendData)],
  [preview.sessionTime, panel.sessionTime],
  [preview.totalTime, panel.totalTime],
  [preview.calls, String(panel.calls)],
  [preview.commits, String(panel.commits)],
  [preview.remarks, panel.remarks === 0 ? preview.noRemarks : preview.remarksOf(panel.remarks)],
];
