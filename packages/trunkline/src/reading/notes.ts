import type { Problem } from "../call.js";

/** What a mapper notes while it reads one record: goes to the call's `problems` and `assumptions`. */
export interface Notes {
  problems: Problem[];
  assumptions: string[];
  /** The list item being read, if any: paths in reports are relative to it. */
  place: Place | undefined;
}

/**
 * An item of a list. Its path is put together only when something is wrong with it: there are many items, and few
 * problems.
 */
export interface Place {
  outer: Place | undefined;
  list: string;
  index: number;
}

export function startNotes(): Notes {
  return { problems: [], assumptions: [], place: undefined };
}

export function assume(notes: Notes, name: string): void {
  if (!notes.assumptions.includes(name)) notes.assumptions.push(name);
}

export function report(notes: Notes, path: string, value: unknown, expected: string): void {
  notes.problems.push({ path: toWholePath(notes.place, path), found: describe(value), expected });
}

function toWholePath(place: Place | undefined, path: string): string {
  if (place === undefined) return path;
  const item = toWholePath(place.outer, `${place.list}.${place.index}`);
  return path === "" ? item : `${item}.${path}`;
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
