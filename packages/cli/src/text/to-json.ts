import { controls } from "./plain-text.js";

// Valid in JSON, but not safe on a terminal. Only an indented text has line ends of its own.
const unsafe = new RegExp(`(?!\\n)[${controls}\\uFEFF]`, "gu");

/** The value as JSON, with every character that controls a terminal escaped. */
export function toJson(value: unknown, indent?: number): string {
  return stringify(value, indent).replaceAll(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function stringify(value: unknown, indent: number | undefined): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    // Nested too deeply for `JSON.stringify`. The value was parsed from JSON, so it has no cycles.
    if (error instanceof RangeError) return stringifyDeep(value);
    throw error;
  }
}

type Piece = { text: string } | { value: unknown };

/** Without recursion and without indentation. */
function stringifyDeep(value: unknown): string {
  const written: string[] = [];
  // A stack: the next piece is the last one.
  const stack: Piece[] = [{ value }];
  for (let piece = stack.pop(); piece; piece = stack.pop()) {
    if ("text" in piece) written.push(piece.text);
    else {
      const inner = toPieces(piece.value);
      while (inner.length > 0) stack.push(inner.pop()!);
    }
  }
  return written.join("");
}

function toPieces(value: unknown): Piece[] {
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown): Piece[] => [{ text: "," }, { value: item }]);
    return [{ text: "[" }, ...items.slice(1), { text: "]" }];
  }
  if (typeof value !== "object" || value === null) return [{ text: JSON.stringify(value) ?? "null" }];
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .flatMap(([key, inner]): Piece[] => [{ text: "," }, { text: `${JSON.stringify(key)}:` }, { value: inner }]);
  return [{ text: "{" }, ...fields.slice(1), { text: "}" }];
}
