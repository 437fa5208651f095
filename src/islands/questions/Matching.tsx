import type { Id } from '../../core/course/id.ts';
import { matching } from '../../core/quiz/matching.ts';
import { assignment as text } from '#text/kinds.ts';
import type { Kind, ScreenProps } from '../kind.ts';
import { Explained } from './Explained.tsx';

/** A list to choose from beside each item: no dragging, so that every hand can do it. */
export const Matching: Kind<'matching'> = {
  rules: matching,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  Screen: ({ ask, response = {}, parts, onChange, name }) => (
    <ul class="hlt-pairs" role="list">
      {ask.items.map((item, n) => {
        const why = `${name}-${n}-why`;
        return (
          <li class="hlt-pair" key={item.id}>
            <label for={`${name}-${n}`}>{item.text}</label>
            <select
              class="hlt-input"
              id={`${name}-${n}`}
              aria-disabled={parts ? 'true' : undefined}
              aria-describedby={parts ? why : undefined}
              onChange={({ currentTarget }) => {
                const target = ask.targets.find(({ id }) => id === currentTarget.value);
                // Not `disabled`: the explanation must stay in reach of the keyboard.
                if (parts) currentTarget.value = response[item.id] ?? '';
                else onChange(paired(response, item.id, target?.id));
              }}
            >
              <option value="" selected={response[item.id] === undefined}>
                {text.choose}
              </option>
              {ask.targets.map(({ id, text: label }) => (
                <option key={id} value={id} selected={response[item.id] === id}>
                  {label}
                </option>
              ))}
            </select>
            <Explained part={parts?.find(({ target }) => target === item.id)} id={why} />
          </li>
        );
      })}
    </ul>
  ),
};

type Pairs = NonNullable<ScreenProps<'matching'>['response']>;

/** Without a target the pair is undone. */
const paired = (pairs: Pairs, item: Id, target: Id | undefined): Pairs => {
  const { [item]: _, ...others } = pairs;
  return target === undefined ? others : { ...others, [item]: target };
};
