// JSON may hold them as they are; but a terminal obeys the ones, and reads text backwards for the others.
const unprintable = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** The value as JSON in which every character that does something to a terminal is escaped. */
export function toJson(value: unknown, indent?: number): string {
  return write(value, indent).replaceAll(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function write(value: unknown, indent: number | undefined): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    // Nested deeper than the runtime's own writer goes; read it was, so it is finite.
    if (error instanceof RangeError) return writeDeep(value);
    throw error;
  }
}

type Piece = { text: string } | { value: unknown };

/** Writes without recursion, and without line ends. */
function writeDeep(value: unknown): string {
  const written: string[] = [];
  // What is next stands last.
  const rest: Piece[] = [{ value }];
  for (let piece = rest.pop(); piece; piece = rest.pop()) {
    if ("text" in piece) written.push(piece.text);
    else {
      const inner = takeApart(piece.value);
      while (inner.length > 0) rest.push(inner.pop()!);
    }
  }
  return written.join("");
}

function takeApart(value: unknown): Piece[] {
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
