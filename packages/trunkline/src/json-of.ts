/** Deeper than any provider's record. */
const deepest = 200;

/** A value as JSON, to tell it from others: of one that is too deep for the runtime to write, as far as that goes. */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    // Read from JSON, it holds no circle.
    return JSON.stringify(cutOff(value, deepest));
  }
}

function cutOff(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => cutOff(item, levels - 1));
  return Object.entries(value).map(([name, inner]) => [name, cutOff(inner, levels - 1)]);
}
