import type { Party, Transfer, TransferStatus } from "../../call.js";
import {
  isObject,
  lookUp,
  orUndefined,
  readArray,
  readObject,
  readText,
  report,
  toParty,
  toTransfer,
  type Loose,
  type Notes,
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
  notes: Notes,
  { record, artifact }: Parts,
  reason: string | undefined,
  { outcome, transfer: fate }: ReasonMeaning,
): Transfer[] {
  const destination = orUndefined(readObject(notes, record.destination, "destination"));
  const transfers = readListed(notes, artifact.transfers);
  const last = transfers.at(-1);
  if (last === undefined) {
    if (destination === undefined && fate === undefined && outcome !== "transferred") return transfers;
    const to = destination && readDestination(notes, destination, "destination");
    const isTold = fate !== undefined || destination === undefined;
    transfers.push(toTransfer(to, fate ?? "unknown", isTold ? reason : undefined));
  } else if (fate !== undefined && last.status.raw === undefined) {
    transfers[transfers.length - 1] = toTransfer(last.to, fate, reason);
  }
  return transfers;
}

function readListed(notes: Notes, value: unknown): Transfer[] {
  const transfers: Transfer[] = [];
  const items = readArray(notes, value, "artifact.transfers") ?? [];
  for (const [index, item] of items.entries()) {
    const path = `artifact.transfers.${index}`;
    if (typeof item === "string" && item !== "") transfers.push(toTransfer(toParty(item), "unknown", undefined));
    else if (isObject(item)) transfers.push(readTransfer(notes, item, path));
    else report(notes, path, item, "object");
  }
  return transfers;
}

function readTransfer(notes: Notes, item: Loose, path: string): Transfer {
  const destination = readObject(notes, item.destination, `${path}.destination`);
  const status = readText(notes, item.status, `${path}.status`);
  const unified = lookUp(statuses, status) ?? "unknown";
  return toTransfer(destination && readDestination(notes, destination, `${path}.destination`), unified, status);
}

/** A number or a SIP address. */
function readDestination(notes: Notes, destination: Loose, path: string): Party | undefined {
  const number =
    readText(notes, destination.number, `${path}.number`) ?? readText(notes, destination.sipUri, `${path}.sipUri`);
  return toParty(number, readText(notes, destination.name, `${path}.name`));
}
