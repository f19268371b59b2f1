import type { Transfer } from "../../call.js";
import { toTransfer } from "../../reading/index.js";
import type { Reason } from "../../reading/retell/index.js";

/** Zudu tells a transfer by the reason alone, and not to whom it was. */
export function toTransfers({ raw, meaning }: Reason): Transfer[] {
  return meaning?.transfer === undefined ? [] : [toTransfer(undefined, meaning.transfer, raw)];
}
