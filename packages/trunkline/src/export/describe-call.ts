import type { Call } from "../call.js";

/** A line for a list of activities: `Outbound call with Ada Lovelace: no answer`. */
export function toTitle(call: Call): string {
  const direction =
    call.direction === undefined ? "Call" : call.direction === "inbound" ? "Inbound call" : "Outbound call";
  const customer = call.customer?.name ?? call.customer?.number;
  const result = (call.outcome ?? call.status.unified).replaceAll("_", " ");
  return `${direction}${customer === undefined ? "" : ` with ${customer}`}: ${result}`;
}

/** What a person reads of a call: the summary, then what was said. Empty where the call has neither. */
export function toNotes(call: Call): string {
  return [call.analysis?.summary, call.transcript?.text].filter(Boolean).join("\n\n");
}

/** The text, no longer than a field takes; what is cut off is marked. */
export function cutTo(text: string, mostCharacters: number): string {
  if (text.length <= mostCharacters) return text;
  // A pair of surrogates is one character, and half of it is none.
  return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
