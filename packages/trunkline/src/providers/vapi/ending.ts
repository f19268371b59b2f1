import type { Transfer } from "../../call.js";
import { hasConnected, toEnded, wasTransferred, type Ending } from "../../reading/index.js";
import type { ReasonMeaning } from "./status.js";

/**
 * What is known of the end of a call that has ended; `status` is `ended` for all of them, failed or not. Who hung up
 * after a transfer, which the reason tells, does not undo it; and what is known of the transfers themselves outweighs a
 * reason that speaks of one.
 */
export function toEnding(
  reason: string | undefined,
  { outcome: told, by, transfer }: ReasonMeaning,
  transfers: readonly Transfer[],
): Ending {
  const isOpen = told === "completed" || told === "unknown" || told === "transferred";
  const settled = told === "transferred" ? "completed" : told;
  // A reason that speaks of a failed transfer rules out those of which nothing else is known.
  const handedOver = transfer === undefined ? wasTransferred(transfers) : hasConnected(transfers);
  const outcome = isOpen && handedOver ? "transferred" : settled;
  return { outcome, ended: toEnded(by, reason), answeredBy: outcome === "voicemail" ? "machine" : undefined };
}
