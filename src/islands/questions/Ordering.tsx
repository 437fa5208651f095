import { useRef, useState } from 'preact/hooks';
import type { Id } from '../../core/course/id.ts';
import { ordering } from '../../core/quiz/ordering.ts';
import { ordering as text } from '../../text/nl/kinds.ts';
import { Icon } from '../Icon.tsx';
import type { Kind, ScreenProps } from '../kind.ts';
import { Explained } from './Explained.tsx';
import { useDragOrder } from './use-drag-order.ts';

export const Ordering: Kind<'ordering'> = {
  rules: ordering,
  instruction: text.instruction,
  explains: true,
  Screen: OrderingScreen,
};

/** Steps with buttons to move each up or down; dragging is the extra. */
function OrderingScreen({ ask, response, parts, onChange, name }: ScreenProps<'ordering'>) {
  const order = response ?? ask.steps.map(({ id }) => id);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const textOf = (id: Id) => ask.steps.find((step) => step.id === id)?.text ?? '';

  const move = (from: number, to: number) => {
    const id = order[from];
    if (parts || id === undefined || to < 0 || to >= order.length) return;
    const rest = order.filter((other) => other !== id);
    onChange([...rest.slice(0, to), id, ...rest.slice(to)]);
    setSaid(`${textOf(id)}: ${text.place(to + 1, order.length)}`);
  };
  const drag = useDragOrder(list, move);

  return (
    <>
      <ol class="hlt-order" role="list" ref={list}>
        {order.map((id, n) => {
          const part = parts?.find(({ target }) => target === id);
          const word = part?.state === 'right' ? text.atItsPlace : text.notAtItsPlace;
          return (
            <li key={id}>
              <div class="hlt-option" data-step={n} onPointerDown={parts ? undefined : drag}>
                <Icon name="grip-vertical" />
                <span>{textOf(id)}</span>
                {!parts && (
                  <span class="hlt-order__buttons">
                    {([-1, 1] as const).map((by) => (
                      <button
                        key={by}
                        type="button"
                        id={n === 0 && by === 1 ? `${name}-0` : undefined}
                        class="hlt-button hlt-button--small hlt-icon"
                        aria-label={by < 0 ? text.up(textOf(id)) : text.down(textOf(id))}
                        aria-disabled={isOutside(n + by, order.length) ? 'true' : undefined}
                        onClick={() => move(n, n + by)}
                      >
                        <Icon name={by < 0 ? 'arrow-up' : 'arrow-down'} />
                      </button>
                    ))}
                  </span>
                )}
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
