/** What a mapper may be given besides the provider's record. */
export interface ConvertOptions {
  /** The label of the account that the record came from: part of the call's `key`. */
  account?: string;
  /** Who serves the API, if not the provider itself. */
  brand?: string;
  /** The currency of costs, ISO 4217, if the provider states none. It replaces an assumed one. */
  currency?: string;
  /**
   * The base URL of the API that the record came from, without a trailing slash. Used to build the URLs of what only
   * the API serves. Default: the provider's usual server.
   */
  baseUrl?: string;
  /** True if the record is a row of a list that leaves parts of a call out. */
  listed?: true;
}

/** `provider:account`; the account is empty if there is none. */
export function toSourceKey(provider: string, account: string | undefined): string {
  return `${provider}:${account ?? ""}`;
}

/** `provider:account:id`: a source's key and the provider's id. */
export function toKey(provider: string, account: string | undefined, id: string): string {
  return `${toSourceKey(provider, account)}:${id}`;
}
