import { useEffect, useRef, useState } from 'preact/hooks';

/** Moves the focus after the next drawing, when what is to receive it is there. */
export function useFocus(): (find: () => HTMLElement | null | undefined) => void {
  const wanted = useRef<(() => HTMLElement | null | undefined) | undefined>(undefined);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = undefined;
  }, [turn]);
  return (find) => {
    wanted.current = find;
    setTurn((n) => n + 1);
  };
}
