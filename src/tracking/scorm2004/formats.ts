/** A century: nobody's session, but a number that every platform can add up. */
const LONGEST = 876_000 * 3600 * 100;

/**
 * `PT1H5M37.5S`: at most two decimals, none negative, never an empty `PT`. @spec SCORM 2004 RTE 4.1.1.7
 * timeinterval(second,10,2); scorm.md 4.8. Rounded before it is split: 59.996 seconds is a minute.
 */
export function duration(milliseconds: number): string {
  const hundredths = Math.min(LONGEST, Math.max(0, Math.round(milliseconds / 10) || 0));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = (hundredths % 6000) / 100;
  const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds}S`];
  return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

/** @spec SCORM 2004 RTE 4.1.1.7 time(second,10,2): 1970 to 2038 */
const LATEST = Date.UTC(2038, 0, 1);

/**
 * `2026-11-23T10:00:00.00Z`: the one form with a zone that Moodle, scorm-again and ADL's tester all take,
 * as they want a zone only after a fraction, and no third decimal. @spec scorm.md 4.8
 */
export function timestamp(at: number): string {
  const time = Math.min(LATEST, Math.max(0, at || 0));
  return `${new Date(time).toISOString().slice(0, 22)}Z`;
}

/** A share of 0 to 1, rounded down: four decimals, so never an exponent. @spec scorm.md 4.7 */
export const share = (value: number): string =>
  String(Math.floor(Math.min(1, Math.max(0, value)) * 10_000 + 1e-8) / 10_000);

/** Ten digits before the point: more is refused, and whoever typed it meant something else. */
const LARGEST = 9_999_999_999;

/** @spec SCORM 2004 RTE real(10,7): seven decimals, never an exponent, and no `-0` */
export const real = (value: number): string =>
  (Number(Math.min(LARGEST, Math.max(-LARGEST, value)).toFixed(7)) || 0).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 7,
  });

/**
 * One line of text in characters that survive being sent, and no longer than the standard promises to
 * keep; a character of two halves is kept whole or not at all. Whatever the standard would read as a
 * mark of its own (`{lang=…}`, `[,]`) loses its brackets. @spec scorm.md 4.8, 4.9
 */
export function line(text: string, longest: number): string {
  const plain = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cs}/gu, '')
    .replace(/\[([,.:])\]/g, '$1')
    .trim()
    .replace(/^\{/, '(');
  return plain.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
}
