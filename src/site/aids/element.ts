/** An element with its attributes and what stands in it; text is text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button as the pages have them. */
export function button(label: string, onClick: () => void, look = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: `hlt-button ${look}`.trim() }, label);
  made.addEventListener('click', onClick);
  return made;
}

const adopted = new Set<string>();

/** Styles that come with what they are for. The CSP has no say in a sheet that a script makes. */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
