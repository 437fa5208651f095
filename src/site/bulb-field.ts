/** Where the strips meet, and the two edges between which they lie, in the drawing's own units. */
const VANISHING_POINT = 330;
export const HORIZON = 199;
export const NEAR = 486;

type Strip = { readonly strip: string; readonly furrows: string };

/** One strip per module, fanning out from the horizon; each with lighter furrows for depth. */
export function strips(count: number): readonly Strip[] {
  const width = 170 / Math.max(count, 1);
  return Array.from({ length: count }, (_, n) => {
    const left = -85 + n * width;
    return {
      strip: wedge(left + 0.6, left + width - 0.6),
      furrows: [1, 3, 5]
        .map((k) => wedge(left + (k * width) / 7, left + ((k + 1) * width) / 7))
        .join(''),
    };
  });
}

/** How far the flowers of a strip reach: from the front backwards. */
export const bloomHeight = (share: number): number => Math.round((NEAR - HORIZON) * share);

/** The part of the field between two directions, in degrees from straight ahead. */
const wedge = (from: number, to: number): string =>
  `M${at(from, 1)} ${HORIZON}L${at(to, 1)} ${HORIZON}L${at(to, NEAR - HORIZON)} ${NEAR}L${at(from, NEAR - HORIZON)} ${NEAR}Z`;

const at = (degrees: number, distance: number): number =>
  Math.round(VANISHING_POINT + Math.tan((degrees * Math.PI) / 180) * (distance + 1));
