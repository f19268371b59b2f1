/** A credential that a provider requires with each request. Generated from the spec's security schemes. */
export interface Credential {
  /** Its client option: `apiKey`, `apiSecret`. */
  readonly option: string;
  /** The environment variable to read if the option is not set. */
  readonly environment: string;
  /** The header to send it in. */
  readonly header: string;
  /** The text before it in the header: `"Bearer "` or nothing. */
  readonly prefix: string;
}

/** How an operation pages, from its spec's `x-pagination`. Paths are dot paths; digits index arrays. */
export interface PaginationRule {
  /** What identifies the next page: a number of items to skip, a page number, a time in the items, or a token. */
  readonly style: "offset" | "page" | "keyset" | "cursor";
  /** Where the paging parameters are sent. */
  readonly in: "query" | "body";
  /** The path of the items in the response; "" if the response is the array. */
  readonly items: string;
  /** The path of an item's id. */
  readonly id: string;
  /** The parameter that selects the page. */
  readonly position: string;
  /** The parameter for the page size. */
  readonly limit?: string;
  /** The page size if none is requested. */
  readonly defaultLimit?: number;
  /** The largest page size that is documented. */
  readonly maximumLimit?: number;
  /** `offset` and `page`: the position of the first page. */
  readonly first?: number;
  /** `keyset`: the parameter for an inclusive lower bound, used to find an item whose page fails. */
  readonly lowerBound?: string;
  /** `keyset`: the path of the time in an item by which the list is ordered, newest first. */
  readonly field?: string;
  /** `cursor`: the path of the next token in the response. */
  readonly next?: string;
  /** Paths of the number of items in the response. The first that exists is used. */
  readonly total?: readonly string[];
  /** Paths of the number of pages in the response. The first that exists is used. */
  readonly pages?: readonly string[];
  /** Paths of the flag for further pages in the response. The first that exists is used. */
  readonly more?: readonly string[];
  /** Paths of the actual page size in the response, which may be smaller than the one requested. */
  readonly size?: readonly string[];
}

/** Where a provider's errors state more than the usual places do. From its spec's `x-error`. */
export interface ErrorPlaces {
  /** Dot paths of messages in the body, besides `message`, `error` and `detail`. */
  readonly messages?: readonly string[];
  /** The dot path of the request's id in the body. */
  readonly requestId?: string;
  /** The dot path of the time to wait in the body, in seconds. */
  readonly retryAfter?: string;
  /** The header with the time until which to wait, in epoch seconds. Only a 429's counts. */
  readonly retryAt?: string;
}

/** What a client knows about its provider. Generated from the spec. */
export interface ProviderDescription {
  /** `vapi` */
  readonly name: string;
  /** `Vapi` */
  readonly title: string;
  /** Base URLs by brand; the first is the default. */
  readonly servers: Readonly<Record<string, string>>;
  /** The credentials that every request needs. */
  readonly credentials: readonly Credential[];
  /** How each operation pages, by operation, such as `"GET /call"`. */
  readonly pagination: Readonly<Record<string, PaginationRule>>;
  /**
   * Exceptions to whether an operation's method is safe to repeat, such as a list that is a POST. A string names the
   * body's property whose presence makes it safe: an idempotency key.
   */
  readonly idempotent: Readonly<Record<string, boolean | string>>;
  /** Undefined if errors have no places of their own. */
  readonly errors?: ErrorPlaces;
}
