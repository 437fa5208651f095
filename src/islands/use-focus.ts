import { useEffect, useRef, useState } from 'preact/hooks';

type Find = () => HTMLElement | null | undefined;

/** Moves the focus after the next drawing in which what is to receive it is there. */
export function useFocus(): (find: Find) => void {
  const wanted = useRef<{ readonly find: Find; readonly turn: number } | undefined>(undefined);
  const asked = useRef(0);
  const [turn, draw] = useState(0);
  // After every drawing: a store may reach a parent later than it reached us. But never after one
  // that was asked for earlier, in which something else still stands in that place.
  useEffect(() => {
    const found = wanted.current && turn >= wanted.current.turn && wanted.current.find();
    if (!found) return;
    wanted.current = undefined;
    found.focus();
  });
  return (find) => {
    asked.current += 1;
    wanted.current = { find, turn: asked.current };
    draw(asked.current);
  };
}
