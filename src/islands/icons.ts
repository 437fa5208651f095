/** The Tabler icons that pages and islands use; drawn once per page as symbols. */
export const ICONS = [
  'alert-triangle',
  'arrow-down',
  'arrow-left',
  'arrow-right',
  'arrow-up',
  'book-2',
  'circle',
  'circle-check',
  'circle-dashed',
  'circle-dot',
  'circle-x',
  'clock',
  'alert-circle',
  'bulb',
  'download',
  'grip-vertical',
  'list-check',
  'pencil',
  'printer',
  'refresh',
  'search',
  'text-size',
  'volume',
] as const;

export type IconName = (typeof ICONS)[number];
