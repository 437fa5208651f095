import { useState } from 'preact/hooks';
import type { RequestValues } from '../../core/course/screening-request.ts';
import { aanvraag as words } from '#text/aanvraag.ts';
import { forgetValues, keepValues } from './keep.ts';

type Props = {
  readonly values: RequestValues;
  readonly kept: boolean;
  readonly onKept: (kept: boolean) => void;
  readonly onValues: (values: RequestValues) => void;
};

/** Nothing is kept unless the learner asks; wiping can be undone until the page is left. */
export function KeepChoice({ values, kept, onKept, onValues }: Props) {
  const [wiped, setWiped] = useState<RequestValues>();
  const [failed, setFailed] = useState(false);
  const keep = (wanted: boolean) => {
    const works = wanted && keepValues(values);
    if (!wanted) forgetValues();
    setFailed(wanted && !works);
    onKept(works);
  };
  const wipe = () => {
    setWiped(values);
    forgetValues();
    onKept(false);
    onValues({});
  };
  const undo = () => {
    if (wiped) onValues(wiped);
    setWiped(undefined);
  };
  return (
    <div class="hlt-card hlt-request__keep">
      <label class="hlt-option">
        <input
          type="checkbox"
          checked={kept}
          aria-describedby="bewaren-uitleg"
          onChange={({ currentTarget }) => keep(currentTarget.checked)}
        />
        <span>{words.keep}</span>
      </label>
      <p class="hlt-meta" id="bewaren-uitleg">
        {words.keepText}
      </p>
      <div class="hlt-actions">
        <button type="button" class="hlt-button hlt-button--small" onClick={wipe}>
          {words.clear}
        </button>
        {wiped && (
          <button type="button" class="hlt-button hlt-button--small" onClick={undo}>
            {words.undo}
          </button>
        )}
      </div>
      <p role="status">
        {wiped && words.cleared}
        {failed && words.notKept}
      </p>
    </div>
  );
}
