/**
 * One value that a provider wants with each request, and where it comes from. Generated from the spec's security
 * schemes.
 */
export interface Credential {
  /** The client option that holds it: `apiKey`, `apiSecret`. */
  readonly option: string;
  /** The environment variable read when the option is not given. */
  readonly environment: string;
  /** The header it is sent in. */
  readonly header: string;
  /** What stands before it in the header: `"Bearer "` or nothing. */
  readonly prefix: string;
}

/** How an operation pages, as its spec's `x-pagination` says. Paths are dot paths; digits index arrays. */
export interface PaginationRule {
  /** What moves from page to page: a count of items, a page number, a time in the items, or a token. */
  readonly style: "offset" | "page" | "keyset" | "cursor";
  /** Where the moving parameters are. */
  readonly in: "query" | "body";
  /** Where the items are in the answer; "" when the answer is the array. */
  readonly items: string;
  /** What tells items apart. */
  readonly id: string;
  /** The parameter that moves. */
  readonly position: string;
  /** The parameter for the page size. */
  readonly limit?: string;
  /** The page size where none is asked for. */
  readonly defaultLimit?: number;
  /** The largest page size that is documented. */
  readonly maximumLimit?: number;
  /** `offset` and `page`: where the list begins. */
  readonly first?: number;
  /** `keyset`: the time in the item that orders the list, newest first. */
  readonly field?: string;
  /** `cursor`: the next token in the answer. */
  readonly next?: string;
  /** Where the answer tells the number of items. The first path found counts. */
  readonly total?: readonly string[];
  /** Where the answer tells the number of pages. The first path found counts. */
  readonly pages?: readonly string[];
  /** Where the answer tells whether there are more. The first path found counts. */
  readonly more?: readonly string[];
  /**
   * Where the answer tells its own page size, which differs from the one asked for where the server allows no other.
   */
  readonly size?: readonly string[];
}

/** What a client needs to know of its provider. Generated from the spec; nobody writes one by hand. */
export interface ProviderDescription {
  /** `vapi` */
  readonly name: string;
  /** `Vapi` */
  readonly title: string;
  /** Base URL by brand; the first one is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** What each request has to carry. */
  readonly credentials: readonly Credential[];
  /** By operation, e.g. `"GET /call"`. */
  readonly pagination: Readonly<Record<string, PaginationRule>>;
  /** Operations whose method tells the wrong thing about repeating them, e.g. a list that is a POST. */
  readonly idempotent: Readonly<Record<string, boolean>>;
}
