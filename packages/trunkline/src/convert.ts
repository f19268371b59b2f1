/** What a mapper may be told beside the provider's answer. */
export interface ConvertOptions {
  /** The label of the account the record came from: part of the call's `key`. */
  account?: string;
}

/** `provider:account:id`, the account empty where there is none. */
export function toKey(provider: string, account: string | undefined, id: string): string {
  return `${provider}:${account ?? ""}:${id}`;
}
