import { providers } from "./generated/providers.js";

export interface CallKey {
  provider: string;
  account: string;
  id: string;
}

/** The parts of `provider:account:id`, a call's `key`; undefined where the text is an id only. */
export function readCallKey(text: string): CallKey | undefined {
  const [, provider = "", account = "", id = ""] = /^([^:]+):([^:]*):(.+)$/s.exec(text) ?? [];
  return providers.some(({ name }) => name === provider) ? { provider, account, id } : undefined;
}
