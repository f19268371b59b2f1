import type { Call, CallSource } from "trunkline";
import type { Prepare } from "./write-json.js";

/** Leaves the provider's own answer out, or, where it is asked for, the credentials in it. */
export function createPrepare(sources: readonly CallSource[], raw: boolean): Prepare {
  if (!raw) {
    return ({ raw: _raw, ...call }) => call;
  }
  const byProvider = new Map(sources.map((source) => [source.provider, source]));
  return (call: Call) => {
    const source = byProvider.get(call.provider);
    // There is one source a provider, and each call comes from one of them.
    if (!source) throw new Error(`There is no source of ${call.provider}.`);
    return source.redact(call);
  };
}
