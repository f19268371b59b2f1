import type { Call, CallSource } from "trunkline";

/** What of a call is shown or written out. */
export type Prepare = (call: Call) => Call;

/** Takes the credentials out of a call, and leaves the provider's own record out where nobody asked for it. */
export function createPrepare(sources: readonly CallSource[], raw: boolean): Prepare {
  const byProvider = new Map(sources.map((source) => [source.provider, source]));
  return (call) => {
    const source = byProvider.get(call.provider);
    // There is one source a provider, and each call comes from one of them.
    if (!source) throw new Error(`There is no source of ${call.provider}.`);
    return source.redact(raw ? call : { ...call, raw: undefined });
  };
}
