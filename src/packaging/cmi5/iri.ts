/**
 * A name for good, in the form of an address that need not exist: `nl.hltsamen.ai-geletterdheid` gives
 * `https://hltsamen.nl/xapi/ai-geletterdheid/au/<id>`. From authored ids only, so that it outlives every
 * edit, every order, and a move from a package to a path. @spec cmi5 13.1.1, 13.1.4
 */
export function iriOf(identifier: string, kind: 'course' | 'au', id: string): string {
  const [country = '', domain = '', ...rest] = identifier.split('.');
  return ['https:/', `${domain}.${country}`, 'xapi', ...rest, kind, id].join('/');
}
