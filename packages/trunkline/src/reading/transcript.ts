import type { Transcript, Turn } from "../call.js";

/**
 * Turns out of a text whose lines begin with a speaker's label (`AI: Hello`). A line without one goes on with the turn before it;
 * before the first label it belongs to the assistant only if `unlabelled` says so, and else is a system turn.
 * Labels are matched as given, e.g. `{ AI: "assistant", User: "customer" }`.
 */
export function parseTranscript(
  text: string,
  labels: Readonly<Record<string, Turn["role"]>>,
  unlabelled: Turn["role"] = "system",
): Transcript {
  const turns: Turn[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    addLine(turns, text.slice(start, end), labels, unlabelled);
    start = end + 1;
  }
  return { text, turns };
}

function addLine(
  turns: Turn[],
  line: string,
  labels: Readonly<Record<string, Turn["role"]>>,
  unlabelled: Turn["role"],
): void {
  const colon = line.indexOf(":");
  const label = colon > 0 ? line.slice(0, colon).trim() : "";
  const role = Object.hasOwn(labels, label) ? labels[label] : undefined;
  const text = (role === undefined ? line : line.slice(colon + 1)).trim();
  const previous = turns.at(-1);
  if (role !== undefined) turns.push({ role, text });
  else if (text === "") return;
  else if (previous) previous.text = previous.text === "" ? text : `${previous.text}\n${text}`;
  else turns.push({ role: unlabelled, text });
}

const speakers: Readonly<Record<Turn["role"], string>> = {
  assistant: "Assistant",
  customer: "Customer",
  tool: "Tool",
  system: "System",
};

/** A text for turns that came without one. */
export function toTranscript(turns: Turn[]): Transcript {
  return { text: turns.map((turn) => `${speakers[turn.role]}: ${turn.text}`).join("\n"), turns };
}
