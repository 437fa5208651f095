/** What the driver needs of the world. */
export type World = {
  /** Of the address of the page: `?endpoint=…`. */
  readonly search: string;
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Of this tab; a function, because where storage is blocked even reading it throws. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly uuid: () => string;
};

/** The world as a page has it. */
export const browser = (): World => ({
  search: window.location.search,
  fetch: (address, init) => fetch(address, init),
  storage: () => window.sessionStorage,
  now: () => Date.now(),
  uuid,
});

/** `crypto.randomUUID` is not there on a platform that is served without https. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-a$4-$5');
}
