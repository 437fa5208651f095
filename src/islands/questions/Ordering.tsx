import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../core/course/id.ts';
import { ordering } from '../../core/quiz/ordering.ts';
import { ordering as text } from '#text/kinds.ts';
import { Icon } from '../Icon.tsx';
import type { Kind, ScreenProps } from '../kind.ts';
import { useFocus } from '../use-focus.ts';
import { Explained } from './Explained.tsx';
import { TONES } from './Mark.tsx';
import { useDragOrder } from './use-drag-order.ts';

export const Ordering: Kind<'ordering'> = {
  rules: ordering,
  instruction: text.instruction,
  empty: text.empty,
  explains: true,
  Screen: OrderingScreen,
};

/** Steps with buttons to move each up or down; dragging is the extra. */
function OrderingScreen({ ask, response, parts, onChange, name }: ScreenProps<'ordering'>) {
  const order = response ?? ask.steps.map(({ id }) => id);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focus = useFocus();
  const textOf = (id: Id) => ask.steps.find((step) => step.id === id)?.text ?? '';

  const move = (from: number, to: number) => {
    const id = order[from];
    if (parts || id === undefined || to < 0 || to >= order.length) return;
    const rest = order.filter((other) => other !== id);
    onChange([...rest.slice(0, to), id, ...rest.slice(to)]);
    setSaid(`${textOf(id)}: ${text.place(to + 1, order.length)}`);
  };
  const press = (event: Event, from: number, to: number) => {
    const button = event.currentTarget;
    move(from, to);
    // An element that takes another place in the list loses the focus on its way.
    if (button instanceof HTMLElement) focus(() => button);
  };
  const drag = useDragOrder(list, move);

  return (
    <>
      <ol class="hlt-order" role="list" ref={list}>
        {order.map((id, n) => {
          const part = parts?.find(({ target }) => target === id);
          const word = part?.state === 'right' ? text.atItsPlace : text.notAtItsPlace;
          const tone = part ? `hlt-option--${TONES[part.state].tone}` : '';
          return (
            <li key={id}>
              <div
                class={`hlt-option ${tone}`}
                data-step={n}
                onPointerDown={parts ? undefined : drag}
              >
                {!parts && (
                  <span class="hlt-icon" data-grip>
                    <Icon name="grip-vertical" />
                  </span>
                )}
                <span>{textOf(id)}</span>
                {!parts &&
                  ([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      id={n === 0 && by === 1 ? `${name}-0` : undefined}
                      class="hlt-button hlt-button--small hlt-icon"
                      aria-label={by < 0 ? text.up(textOf(id)) : text.down(textOf(id))}
                      aria-disabled={isOutside(n + by, order.length) ? 'true' : undefined}
                      onClick={(event) => press(event, n, n + by)}
                    >
                      <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
                    </button>
                  ))}
              </div>
              <Explained part={part} id={`${name}-${n}-why`} word={word} />
            </li>
          );
        })}
      </ol>
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
}

const isOutside = (place: number, count: number) => place < 0 || place >= count;
