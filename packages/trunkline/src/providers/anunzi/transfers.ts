import type { Transfer, TransferStatus } from "../../call.js";
import {
  enter,
  isEpochMilliseconds,
  isObject,
  readEpochMilliseconds,
  readTime,
  toParty,
  toReason,
  toTransfer,
  type Loose,
  type Reader,
} from "../../reading/index.js";

/**
 * Synthflow's only: the transfer actions among those that the assistant executed.
 * https://docs.synthflow.ai/transfer-outcome-states shows `return_value` with `status` and `failed_reason`; whom the
 * call was to go to is in the action's own parameters. Actions that are no objects are reported with the analysis,
 * which reads the same list.
 */
export function readTransfers(call: Reader): Transfer[] {
  const transfers: Transfer[] = [];
  const actions = call.record.executed_actions;
  if (!isObject(actions)) return transfers;
  for (const name of Object.keys(actions)) {
    const action = actions[name];
    if (isObject(action) && isTransfer(action.action_type)) {
      transfers.push(readTransfer(enter(call, call, `executed_actions.${name}`, action)));
    }
  }
  return transfers;
}

/** `transfer_call_action_type` in answers, `LIVE_TRANSFER` where actions are made. */
function isTransfer(type: unknown): boolean {
  return typeof type === "string" && type.toLowerCase().includes("transfer");
}

function readTransfer(action: Reader): Transfer {
  const { return_value: returned, parameters_hard_coded: given, error_message: error } = action.record;
  const result = toObject(returned);
  const parameters = toObject(given);
  const number = [parameters, result].flatMap((holder) => targets.map((name) => holder?.[name])).find(isText);
  const status = [result ? result.status : returned].find(isText);
  const failure = [result?.failed_reason, error].find(isText);
  const at = result && readConnection(enter(action, action, "return_value", result), "human_connected_at");
  return toTransfer(toParty(number), mapAnunziTransfer(status, failure), status ?? failure, at);
}

/** `phone` is documented where the action is made; the others are what the same thing is called beside it. */
const targets = ["phone", "phone_number", "to_number", "sip_uri"] as const;

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** An object in the documents, JSON text in answers. */
function toObject(value: unknown): Loose | undefined {
  if (!isText(value)) return isObject(value) ? value : undefined;
  if (!value.startsWith("{")) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** When the customer reached a person, documented without its form. */
function readConnection(result: Reader, name: string): string | undefined {
  const read = isEpochMilliseconds(result.record[name]) ? readEpochMilliseconds : readTime;
  return read(result, name, "transfers.at");
}

/** In this order: the words tell first that a transfer failed, and then how. */
const failures: readonly (readonly [string, TransferStatus])[] = [
  ["busy", "busy"],
  ["voicemail", "voicemail"],
  ["no_answer", "no_answer"],
  ["timeout", "no_answer"],
  ["timed_out", "no_answer"],
  ["cancel", "canceled"],
  ["hangup", "canceled"],
  ["hung_up", "canceled"],
];

/** `transfer-success`; `transfer-failed-connection-error` and its like, with a reason beside it for some. */
export function mapAnunziTransfer(status: string | undefined, failure: string | undefined): TransferStatus {
  const words = toReason(`${status ?? ""} ${failure ?? ""}`) ?? "";
  const told = toReason(status) ?? "";
  // Not `unsuccessful`, nor `not-successful`.
  if (/(?:^|_)success/.test(told) && !told.includes("not_success")) return "connected";
  for (const [part, meaning] of failures) if (words.includes(part)) return meaning;
  return failure !== undefined || /fail|error|success/.test(words) ? "failed" : "unknown";
}
