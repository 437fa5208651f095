import type { RefObject, TargetedPointerEvent } from 'preact';

/** How far a pointer may slip before a press becomes a drag. */
const SLIP = 6;

/**
 * Dragging an item of a list by mouse, pen or finger. The item follows the pointer; where it is let go
 * decides its place. A press on a button inside it stays a press, and a finger drags by the grip alone:
 * anywhere else it must be able to scroll the page.
 */
export function useDragOrder(
  list: RefObject<HTMLElement>,
  move: (from: number, to: number) => void,
): (event: TargetedPointerEvent<HTMLElement>) => void {
  return (event) => {
    const item = event.currentTarget;
    if (event.button !== 0 || !mayDrag(event)) return;
    const start = event.pageY;
    let dragging = false;

    const follow = ({ pageY }: PointerEvent) => {
      if (!dragging && Math.abs(pageY - start) < SLIP) return;
      if (!dragging) item.setPointerCapture(event.pointerId);
      dragging = true;
      item.classList.add('is-dragged');
      item.style.setProperty('translate', `0 ${pageY - start}px`);
    };
    const end = ({ clientY, type }: PointerEvent) => {
      item.removeEventListener('pointermove', follow);
      item.removeEventListener('pointerup', end);
      item.removeEventListener('pointercancel', end);
      item.classList.remove('is-dragged');
      item.style.removeProperty('translate');
      if (!dragging || type === 'pointercancel') return;
      move(Number(item.dataset['step']), placeAt(list.current, item, clientY));
    };
    item.addEventListener('pointermove', follow);
    item.addEventListener('pointerup', end);
    item.addEventListener('pointercancel', end);
  };
}

function mayDrag({ target, pointerType }: PointerEvent): boolean {
  if (!(target instanceof Element) || target.closest('button')) return false;
  return pointerType === 'mouse' || target.closest('[data-grip]') !== null;
}

/** How many of the other items have their middle above this height. */
const placeAt = (list: HTMLElement | null, item: HTMLElement, height: number): number =>
  [...(list?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].filter((other) => {
    const { top, bottom } = other.getBoundingClientRect();
    return other !== item && (top + bottom) / 2 < height;
  }).length;
