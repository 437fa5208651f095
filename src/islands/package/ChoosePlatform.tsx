import { platforms, PLATFORM_NAMES } from '../../packaging/platforms.ts';
import { choiceTexts, packagePage as text, platformTexts } from '#text/package-page.ts';
import type { UseOrder } from './use-order.ts';

/** The second question: where it goes. The answer sets everything else. */
export function ChoosePlatform({ use }: { readonly use: UseOrder }) {
  const { platform, choices } = use.order;
  const { name, reason, tried } = platformTexts[platform];
  const { takes } = platforms[platform];
  const standards = choiceTexts.standard.values;
  return (
    <section>
      <h2 class="hlt-package__question">
        <label for="lms">{text.platform}</label>
      </h2>
      <p class="hlt-meta" id="lms-hint">
        {text.platformHint}
      </p>
      <select
        class="hlt-input"
        id="lms"
        name="lms"
        aria-describedby="lms-hint lms-reason"
        value={platform}
        onChange={(event) => use.setPlatform(event.currentTarget.value)}
      >
        {PLATFORM_NAMES.map((id) => (
          <option key={id} value={id}>
            {platformTexts[id].name}
          </option>
        ))}
      </select>
      <p class="hlt-hint" id="lms-reason">
        {reason} {tried}
      </p>
      {takes && !takes.includes(choices.standard) && (
        <p class="hlt-error">
          {text.takesOnly(
            name,
            takes.map((standard) => standards[standard][0]),
          )}
        </p>
      )}
    </section>
  );
}
