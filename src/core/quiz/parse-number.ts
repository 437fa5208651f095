/** The minus of the keyboard, and the one that a word processor makes of it. */
const SIGN = '([+\\-−]?)';

/** 1.234,5 · 1 234,5 · 1234,5 · ,5: points or spaces between thousands, a comma before decimals. */
const DUTCH = new RegExp(`^${SIGN}((?:[1-9]\\d{0,2}(?:[. ]\\d{3})+|\\d+)?)(?:,(\\d+))?$`);

/** 1234.5: what the number pad types. A lone point before three digits reads as Dutch thousands. */
const WITH_POINT = new RegExp(`^${SIGN}(\\d*)\\.(\\d+)$`);

/** A number as people here write it; undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const typed = text.replace(/\s+/g, ' ').trim();
  const [, sign = '', whole = '', decimals = ''] =
    DUTCH.exec(typed) ?? WITH_POINT.exec(typed) ?? [];
  if (!whole && !decimals) return undefined;
  const value = Number(`${whole.replace(/[. ]/g, '') || '0'}.${decimals || '0'}`);
  // No minus zero: nobody means it.
  return Number.isFinite(value) ? (sign && sign !== '+' ? 0 - value : value) : undefined;
}
