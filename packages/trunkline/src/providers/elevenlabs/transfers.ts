import type { Transfer } from "../../call.js";
import { readBoolean, readItems, readObject, readText, toParty, toTransfer } from "../../reading/index.js";
import type { Parts } from "./parts.js";
import { mapTermination } from "./status.js";

/**
 * Each use of the tool that hands a call over to a number. An agent that hands over to another agent stays on the line.
 * A row has no tools: only the reason tells of one.
 */
export function readTransfers({ call, metadata }: Parts): Transfer[] {
  const transfers: Transfer[] = [];
  if (Array.isArray(call.record.transcript)) {
    readItems(call, "transcript", (turn) => {
      readItems(turn, "tool_results", (tool) => {
        if (tool.record.tool_name !== "transfer_to_number") return;
        const isError = readBoolean(tool, "is_error");
        const result = readObject(tool, "result");
        const unified = isError === undefined ? "unknown" : isError ? "failed" : "connected";
        transfers.push(
          toTransfer(toParty(readText(result, "transfer_number")), unified, readText(result, "result_type")),
        );
      });
    });
  }
  const { termination_reason: own } = metadata.record;
  const reason = typeof own === "string" ? own : call.record.termination_reason;
  if (transfers.length === 0 && typeof reason === "string" && mapTermination(reason)?.outcome === "transferred") {
    transfers.push(toTransfer(undefined, "unknown", reason));
  }
  return transfers;
}
