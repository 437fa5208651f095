/** Only one's own machine may do without https. */
const OWN = ['localhost', '127.0.0.1', '[::1]'];

/** A name that means itself in a policy too: a browser takes `*` and `;` in the name of a host. */
const isSafe = ({ protocol, hostname }: URL): boolean =>
  OWN.includes(hostname)
    ? /^https?:$/.test(protocol)
    : protocol === 'https:' && /^[a-z0-9.-]+$/.test(hostname);

const parse = (text: string): URL | undefined =>
  URL.canParse(text) && isSafe(new URL(text)) ? new URL(text) : undefined;

/** The root of a site, ended by a slash; undefined for what cannot be one. A folder of a host may be. */
export function readSite(text: string): string | undefined {
  const url = parse(text.trim());
  if (!url || url.search || url.hash || url.username || url.password) return undefined;
  if (/\.html?$/.test(url.pathname)) return undefined;
  return url.href.replace(/\/?$/, '/');
}

/** Origins, with blanks or commas between; undefined if one of them is more, or less, than that. */
export function readOrigins(text: string): readonly string[] | undefined {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const origins = words.map((word) => {
    const url = parse(word);
    return url && word.replace(/\/$/, '').toLowerCase() === url.origin ? url.origin : undefined;
  });
  const found = origins.filter((origin) => origin !== undefined);
  return found.length > 0 && found.length === words.length ? [...new Set(found)] : undefined;
}
