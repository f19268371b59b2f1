import type { Transfer } from "../../call.js";
import { toReason, toTransfer } from "../../reading/index.js";
import { mapZuduReason } from "./status.js";

/** Zudu tells a transfer by the reason alone, and not to whom it was. */
export function toTransfers(reason: string | undefined): Transfer[] {
  const fate = mapZuduReason(toReason(reason))?.transfer;
  return fate === undefined ? [] : [toTransfer(undefined, fate, reason)];
}
