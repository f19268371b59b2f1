import type { Problem } from "../call.js";

/** What a mapper notes while it reads one record: goes to the call's `problems` and `assumptions`. */
export interface Notes {
  problems: Problem[];
  assumptions: string[];
}

export function startNotes(): Notes {
  return { problems: [], assumptions: [] };
}

export function assume(notes: Notes, name: string): void {
  if (!notes.assumptions.includes(name)) notes.assumptions.push(name);
}

export function report(notes: Notes, path: string, value: unknown, expected: string): void {
  notes.problems.push({ path, found: describe(value), expected });
}

const longestQuote = 40;

/** The type, or the value itself where it is short: enough to see what is wrong, never a page of it. */
function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `array of ${value.length}`;
  switch (typeof value) {
    case "string":
      return value.length <= longestQuote ? JSON.stringify(value) : `string of ${value.length} characters`;
    case "number":
    case "boolean":
      return `${typeof value} ${String(value)}`;
    default:
      return typeof value;
  }
}
