import type { Transcript, Turn } from "trunkline";

const names: Record<Turn["role"], string> = {
  assistant: "Assistant",
  customer: "Customer",
  tool: "Tool",
  system: "System",
};

/** A text for turns that came without one. */
export function writeTurns(turns: readonly Turn[]): string {
  let text = "";
  for (const { role, text: said } of turns) text += `${text === "" ? "" : "\n"}${names[role]}: ${said}`;
  return text;
}

/**
 * The turns of a text whose lines begin with one of two labels and a colon. A line without a label goes on with the
 * turn before it.
 */
export function splitTurns(text: string, assistant: string, customer: string): Transcript {
  const turns: Turn[] = [];
  let last: Turn | undefined;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const role = text.startsWith(assistant, start)
      ? "assistant"
      : text.startsWith(customer, start)
        ? "customer"
        : undefined;
    if (role !== undefined) {
      const label = role === "assistant" ? assistant : customer;
      last = { role, text: text.slice(start + label.length, end).trim() };
      turns.push(last);
    } else if (last !== undefined && end > start) {
      last.text += `\n${text.slice(start, end).trim()}`;
    }
    start = end + 1;
  }
  return { text, turns };
}
