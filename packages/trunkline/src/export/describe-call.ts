import type { Call } from "../call.js";

/** A line for a list of activities: `Outbound call with Ada Lovelace: no answer`. */
export function toTitle(call: Call): string {
  const direction =
    call.direction === undefined ? "Call" : call.direction === "inbound" ? "Inbound call" : "Outbound call";
  const customer = call.customer?.name ?? call.customer?.number;
  const result = (call.outcome ?? call.status.unified).replaceAll("_", " ");
  return `${direction}${customer === undefined ? "" : ` with ${customer}`}: ${result}`;
}

/** A call's summary, then its transcript. Empty if the call has neither. */
export function toNotes(call: Call): string {
  return [call.analysis?.summary, call.transcript?.text].filter(Boolean).join("\n\n");
}

/** Shortens a text to a field's maximum length, and marks the cut with an ellipsis. */
export function cutTo(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  // Removes half a surrogate pair, which is not a character.
  return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
