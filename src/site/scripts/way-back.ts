import { wayBack } from '#text/way-back.ts';

/**
 * A link back to the learning platform, where that asks for one: following it ends the session, as
 * leaving the page does. @spec cmi5 10.2.6
 */
export function showWayBack({ returnUrl = '' }: { readonly returnUrl?: string }): void {
  const link = document.createElement('a');
  link.href = returnUrl;
  link.textContent = wayBack;
  const line = document.createElement('p');
  line.append(link);
  document.querySelector('.hlt-footer .hlt-wrap')?.prepend(line);
}
