/** What a mapper may be told beside the provider's answer. */
export interface ConvertOptions {
  /** The label of the account the record came from: part of the call's `key`. */
  account?: string;
  /** Who serves the API, where that is not the provider itself. */
  brand?: string;
  /** The currency of costs, ISO 4217, where the provider names none: in the place of one that would be assumed. */
  currency?: string;
  /**
   * Where the API is that the record came from, without a trailing slash: addresses of what only the API hands out are
   * made of it. Default: the provider's usual server.
   */
  baseUrl?: string;
  /** Of a provider whose list leaves parts of a call out: true where the record is a row of that list. */
  listed?: true;
}

/** `provider:account`, the account empty where there is none. */
export function toSourceKey(provider: string, account: string | undefined): string {
  return `${provider}:${account ?? ""}`;
}

/** `provider:account:id`: a source's key and the provider's id. */
export function toKey(provider: string, account: string | undefined, id: string): string {
  return `${toSourceKey(provider, account)}:${id}`;
}
