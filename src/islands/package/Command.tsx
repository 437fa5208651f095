import { useRef, useState } from 'preact/hooks';
import { commandOf, type Order } from '../../packaging/order.ts';
import { packagePage as text } from '#text/package-page.ts';

/** The same choices as a command, to copy. */
export function Command({ order }: { readonly order: Order }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState('');
  const command = commandOf(order);
  const copy = async () => {
    field.current?.select();
    // Where the clipboard is forbidden, the text is selected: Ctrl+C does the rest.
    await navigator.clipboard?.writeText(command).then(
      () => setCopied(command),
      () => undefined,
    );
  };
  return (
    <details>
      <summary>{text.command}</summary>
      <label class="hlt-meta" for="command">
        {text.commandHint}
      </label>
      <input class="hlt-input" id="command" type="text" readOnly ref={field} value={command} />
      <p class="hlt-actions">
        <button type="button" class="hlt-button hlt-button--small" onClick={() => void copy()}>
          {text.copy}
        </button>
        <span role="status">{copied === command ? text.copied : ''}</span>
      </p>
      <p class="hlt-meta">{text.address}</p>
    </details>
  );
}
