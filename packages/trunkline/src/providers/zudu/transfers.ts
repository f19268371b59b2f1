import type { Transfer } from "../../call.js";
import { toTransfer } from "../../reading/index.js";
import type { ReasonMeaning } from "./status.js";

/** Zudu tells a transfer by the reason alone, and not to whom it was. */
export function toTransfers(reason: string | undefined, meaning: ReasonMeaning | undefined): Transfer[] {
  return meaning?.transfer === undefined ? [] : [toTransfer(undefined, meaning.transfer, reason)];
}
