const two = (value: number) => String(value).padStart(2, '0');

/** 9999:59:59.99 in hundredths. */
const LONGEST = 10_000 * 3600 * 100 - 1;

/**
 * `HHHH:MM:SS.SS`. @spec SCORM 1.2 RTE CMITimespan, scorm.md 4.8. Rounded before it is split: 59.996
 * seconds is a minute, not `00:00:60.00`.
 */
export function timespan(milliseconds: number): string {
  const hundredths = Math.min(LONGEST, Math.max(0, Math.round(milliseconds / 10) || 0));
  const seconds = Math.floor(hundredths / 100);
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** `HH:MM:SS` by the learner's own clock. @spec SCORM 1.2 RTE CMITime */
export function clockTime(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** @spec SCORM 1.2 RTE CMIString255 */
export const LONGEST_TEXT = 255;

/** What anyone typed, in the characters that every platform takes. @spec SCORM 1.2 RTE CMIString255 */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[^ -~]/gu, '?')
    .slice(0, LONGEST_TEXT);
