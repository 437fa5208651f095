/** What stands beside a video or a download. */
export const media = {
  captions: 'Nederlands',
  transcript: 'Lees de tekst van de video',
  /** `1,2 MB`, as people read it. */
  size: (bytes: number): string =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`,
  about: (ending: string, size: string) => `${ending.toUpperCase()}, ${size}`,
} as const;
