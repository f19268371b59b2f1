/** Deeper than any provider's record. */
const deepest = 200;

/**
 * A value as JSON, to compare it with others. If it is too deep for the runtime to write, deeper levels are cut off.
 */
export function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    // It was parsed from JSON, so it contains no cycle.
    return JSON.stringify(cutOff(value, deepest));
  }
}

function cutOff(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => cutOff(item, levels - 1));
  return Object.entries(value).map(([name, inner]) => [name, cutOff(inner, levels - 1)]);
}
