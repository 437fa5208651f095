/** What the page tells of the course: `Proof.astro` writes it. Dates are in words. */
export type AboutCourse = {
  readonly kind: 'module' | 'path' | 'course';
  /** Of the document. */
  readonly title: string;
  readonly organisation: string;
  readonly course: string;
  readonly version: string;
  /** Each version of the guidelines, with its date. */
  readonly guidelines: readonly string[];
  readonly lawCheckedOn: string;
  readonly sourcesReadUntil: string;
  /** Where the page is no document: what its documents teach. */
  readonly learnt?: readonly string[];
};

export const aboutCourse = (): AboutCourse =>
  JSON.parse(document.getElementById('bewijs')?.dataset['about'] ?? '{}');
