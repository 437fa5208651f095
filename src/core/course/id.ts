declare const brand: unique symbol;

/**
 * An authored identifier, legal in XML, SCORM and IRIs alike.
 * Always written by an author, never derived from a title.
 */
export type Id = string & { readonly [brand]: 'Id' };

export const ID_GRAMMAR = /^[a-z][a-z0-9-]*$/;

export const isId = (text: string): text is Id => ID_GRAMMAR.test(text);

/** For ids that our own code already checked; a bad one is a bug. */
export function makeId(text: string): Id {
  if (!isId(text)) throw new TypeError(`Not an id: ${JSON.stringify(text)}`);
  return text;
}
