import type { Transfer, TransferStatus } from "../../call.js";
import {
  isObject,
  readBoolean,
  readItems,
  readObject,
  readText,
  toParty,
  toTransfer,
  type Reader,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";
import { mapTermination } from "./status.js";

/** The tool may have been given another name; the type of its result says what it is. */
function isHandover({ record }: Reader): boolean {
  if (record.tool_name === "transfer_to_number") return true;
  const { result } = record;
  const type = isObject(result) ? result.result_type : undefined;
  return typeof type === "string" && type.startsWith("transfer_to_number");
}

/** A tool that was held back, or never called, has no error and handed nothing over. */
function readFate(tool: Reader, type: string | undefined): TransferStatus {
  const isError = readBoolean(tool, "is_error");
  const wasCalled = readBoolean(tool, "tool_has_been_called") !== false && readBoolean(tool, "is_blocked") !== true;
  if (isError === true || !wasCalled || type?.endsWith("_error") === true) return "failed";
  return isError === undefined ? "unknown" : "connected";
}

/**
 * Each use of the tool that hands a call over to a number. An agent that hands over to another agent stays on the line.
 * A row has no tools: only the reason tells of one.
 */
export function readTransfers({ call, metadata }: Parts): Transfer[] {
  const transfers: Transfer[] = [];
  const addTransfer = (tool: Reader): void => {
    if (!isHandover(tool)) return;
    const result = readObject(tool, "result");
    const type = readText(result, "result_type");
    transfers.push(toTransfer(toParty(readText(result, "transfer_number")), readFate(tool, type), type));
  };
  // What is no object is reported with the transcript, which reads the same lists.
  const isKnown = (): boolean => true;
  if (Array.isArray(call.record.transcript)) {
    readItems(
      call,
      "transcript",
      (turn) => {
        const { tool_results: results } = turn.record;
        // Most turns have an empty one.
        if (Array.isArray(results) && results.length > 0) readItems(turn, "tool_results", addTransfer, isKnown);
      },
      isKnown,
    );
  }
  const { termination_reason: own } = metadata.record;
  const reason = typeof own === "string" ? own : call.record.termination_reason;
  if (transfers.length === 0 && typeof reason === "string" && mapTermination(reason)?.outcome === "transferred") {
    transfers.push(toTransfer(undefined, "unknown", reason));
  }
  return transfers;
}
