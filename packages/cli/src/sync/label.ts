import type { CallSource } from "trunkline";

/** What a source is called in lines for people: `vapi`, `vapi:acme`. */
export function labelOf({ provider, account }: Pick<CallSource, "provider" | "account">): string {
  return account ? `${provider}:${account}` : provider;
}
