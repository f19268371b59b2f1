import { redactCall, type Call } from "trunkline";

/** The call as it is written out: without credentials, and without the provider's record unless asked for. */
export function toOutput(call: Call, includeRaw: boolean): Call {
  return redactCall(includeRaw ? call : { ...call, raw: undefined });
}
