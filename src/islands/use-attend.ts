import { useState } from 'preact/hooks';

/** The key comes over the network: when that fails the answer stays, and can be given again. */
export function useAttend() {
  const [trouble, setTrouble] = useState(false);
  const attend = (action: () => Promise<unknown>): Promise<void> =>
    action().then(
      () => setTrouble(false),
      () => setTrouble(true),
    );
  return { trouble, attend };
}
