import type { Party, Transfer, TransferStatus } from "../call.js";

export function toTransfer(
  to: Party | undefined,
  unified: TransferStatus,
  raw: string | undefined,
  at?: string,
): Transfer {
  const transfer: Transfer = { status: raw === undefined ? { unified } : { unified, raw } };
  if (to !== undefined) transfer.to = to;
  if (at !== undefined) transfer.at = at;
  return transfer;
}

/** Whether the call was handed over, as far as is known: an attempt connected, or nothing is known of its fate. */
export function wasTransferred(transfers: readonly Transfer[]): boolean {
  return hasConnected(transfers) || transfers.some(({ status }) => status.unified === "unknown");
}

export function hasConnected(transfers: readonly Transfer[]): boolean {
  return transfers.some(({ status }) => status.unified === "connected");
}
