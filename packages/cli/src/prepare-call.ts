import { redactCall, type Call } from "trunkline";

/** What of a call is shown or written out. */
export type Prepare = (call: Call) => Call;

/** Takes the credentials out of a call, and leaves the provider's own record out where nobody asked for it. */
export function createPrepare(raw: boolean): Prepare {
  return (call) => redactCall(raw ? call : { ...call, raw: undefined });
}
