import type { Party, Transfer, TransferStatus } from "../../call.js";
import {
  firstOf,
  lookUp,
  orUndefined,
  readItems,
  readObject,
  readText,
  toParty,
  toTransfer,
  type Reader,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";
import type { ReasonMeaning } from "./status.js";

const statuses = new Map<string, TransferStatus>([
  ["connected", "connected"],
  ["completed", "connected"],
  ["no_answer", "no_answer"],
  ["busy", "busy"],
  ["voicemail", "voicemail"],
  ["failed", "failed"],
  ["canceled", "canceled"],
]);

/**
 * The attempts that the artifact lists; older records have only the numbers there. Without any, `destination` is one:
 * documented as where the call ended up being transferred, and seen of transfers that nobody answered too. What became
 * of the last attempt, its own status or else the reason tells; `call.forwarding.operator-busy` speaks of nothing else.
 */
export function readTransfers(
  { call, artifact }: Parts,
  reason: string | undefined,
  { outcome, transfer: fate }: ReasonMeaning,
): Transfer[] {
  const destination = readObject(call, "destination");
  const transfers = readListed(artifact);
  const last = transfers.at(-1);
  if (last === undefined) {
    const isMissing = orUndefined(destination.record) === undefined;
    if (isMissing && fate === undefined && outcome !== "transferred") return transfers;
    const isTold = fate !== undefined || isMissing;
    transfers.push(toTransfer(readDestination(destination), fate ?? "unknown", isTold ? reason : undefined));
  } else if (fate !== undefined && last.status.raw === undefined) {
    transfers[transfers.length - 1] = toTransfer(last.to, fate, reason);
  }
  return transfers;
}

function readListed(artifact: Reader): Transfer[] {
  const transfers: Transfer[] = [];
  const readNumber = (item: unknown): boolean =>
    typeof item === "string" && item !== "" && transfers.push(toTransfer(toParty(item), "unknown", undefined)) > 0;
  readItems(artifact, "transfers", (item) => transfers.push(readTransfer(item)), readNumber);
  return transfers;
}

function readTransfer(item: Reader): Transfer {
  const destination = readObject(item, "destination");
  const status = readText(item, "status");
  return toTransfer(readDestination(destination), lookUp(statuses, status) ?? "unknown", status);
}

/** A number or a SIP address. */
function readDestination(destination: Reader): Party | undefined {
  const number = firstOf(readText(destination, "number"), readText(destination, "sipUri"));
  return toParty(number, readText(destination, "name"));
}
