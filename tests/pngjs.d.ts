/** What the tests use of it; the package brings no types. */
declare module 'pngjs' {
  export class PNG {
    constructor(size: { readonly width: number; readonly height: number });
    width: number;
    height: number;
    /** Four bytes per dot. */
    data: Uint8Array;
    static readonly sync: {
      read(bytes: Uint8Array): PNG;
      write(
        picture: PNG,
        options: { readonly colorType: number; readonly deflateLevel: number },
      ): Uint8Array;
    };
  }
}
