/** Of these sentences, and so of the pages that they stand on: a BCP 47 tag. */
export const LANGUAGE = 'nl';
