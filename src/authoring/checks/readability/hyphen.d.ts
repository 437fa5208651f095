/** The part of the `hyphen` package that we use: it ships no types. */
declare module 'hyphen/nl/index.js' {
  const dutch: {
    readonly hyphenateSync: (
      text: string,
      options: { readonly hyphenChar: string; readonly minWordLength: number },
    ) => string;
  };
  export default dutch;
}
