import type { RefObject, TargetedPointerEvent } from 'preact';

/** How far a finger may slip before a press becomes a drag. */
const SLIP = 6;

/**
 * Dragging an item of a list by mouse, pen or finger. The item follows the pointer; where it is let go
 * decides its place. A press on a button inside it stays a press.
 */
export function useDragOrder(
  list: RefObject<HTMLElement>,
  move: (from: number, to: number) => void,
): (event: TargetedPointerEvent<HTMLElement>) => void {
  return (event) => {
    const item = event.currentTarget;
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    const start = event.clientY;
    let dragging = false;

    const follow = ({ clientY }: PointerEvent) => {
      if (!dragging && Math.abs(clientY - start) < SLIP) return;
      dragging = true;
      item.setPointerCapture(event.pointerId);
      item.classList.add('is-dragged');
      item.style.setProperty('translate', `0 ${clientY - start}px`);
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

/** How many of the other items have their middle above this height. */
const placeAt = (list: HTMLElement | null, item: HTMLElement, height: number): number =>
  [...(list?.querySelectorAll<HTMLElement>('[data-step]') ?? [])].filter((other) => {
    const { top, bottom } = other.getBoundingClientRect();
    return other !== item && (top + bottom) / 2 < height;
  }).length;
