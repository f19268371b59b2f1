import type { Transfer } from "../../call.js";
import { readText, toParty, toTransfer, type Reader } from "../../reading/index.js";
import type { Reason } from "../../reading/retell/index.js";

/** The reason tells that there was one, and not whether anybody took it. */
export function readTransfers(call: Reader, { raw, meaning }: Reason): Transfer[] {
  const to = toParty(readText(call, "transfer_destination"));
  return meaning?.transfer === undefined ? [] : [toTransfer(to, meaning.transfer, raw)];
}
