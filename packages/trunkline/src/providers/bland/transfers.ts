import type { Transfer } from "../../call.js";
import {
  assume,
  hasConnected,
  isMissing,
  readAmount,
  readItems,
  readObject,
  readText,
  readTime,
  report,
  toParty,
  toReason,
  toTransfer,
  type Reader,
} from "../../reading/index.js";
import { mapBlandTransfer } from "./status.js";

export interface Transfers {
  /** Whether the customer came to speak to somebody else. */
  transferred: boolean;
  transfers: Transfer[];
}

/**
 * Of a transfer with an introduction, its own state tells, whatever the other fields say. Of any other, that there is a
 * time or a number of it.
 */
export function readTransfers(call: Reader): Transfers {
  const to = toParty(readText(call, "transferred_to"));
  const at = readTime(call, "transferred_at", "transfers.at");
  readAmount(call, "pre_transfer_duration");
  const after = readAmount(call, "post_transfer_duration") ?? 0;
  const warm = readObject(call, "warm_transfer_call");
  const state = readText(warm, "state");
  if (state === undefined) {
    const transferred = to !== undefined || at !== undefined;
    const unified = at !== undefined || after > 0 ? "connected" : "unknown";
    return { transferred, transfers: transferred ? [toTransfer(to, unified, undefined, at)] : [] };
  }
  const known = mapBlandTransfer(state);
  if (known === undefined) report(warm, "state", state, "a documented word");
  const unified = known ?? "unknown";
  const transferred = unified === "connected";
  const transfers = readAttempts(warm, transferred ? at : undefined);
  if (transfers.length === 0 || (transferred && !hasConnected(transfers))) {
    transfers.push(toTransfer(to, unified, state, transferred ? at : undefined));
  }
  if (transfers.some(({ status }) => toReason(status.raw) === "hung_up")) assume(call, "transfers.status");
  return { transferred, transfers };
}

/** `at`: when one of them connected. */
function readAttempts(warm: Reader, at: string | undefined): Transfer[] {
  const attempts: Transfer[] = [];
  readItems(
    warm,
    "proxy_agent_calls",
    (attempt) => {
      const state = readText(attempt, "state");
      const unified = mapBlandTransfer(state) ?? "unknown";
      const to = toParty(readText(attempt, "phone_number"));
      attempts.push(toTransfer(to, unified, state, unified === "connected" ? at : undefined));
    },
    isMissing,
  );
  return attempts;
}
