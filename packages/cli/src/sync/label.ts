import type { CallSource } from "trunkline";

/** A source's name in messages: `vapi`, `vapi:acme`. */
export function labelOf({ provider, account }: Pick<CallSource, "provider" | "account">): string {
  return account ? `${provider}:${account}` : provider;
}
