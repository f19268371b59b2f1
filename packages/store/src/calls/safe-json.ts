/** No provider's record is this deep, and an embedded Postgres fails on JSON that is much deeper. */
const deepest = 200;

/**
 * JSON that Postgres accepts: NUL and unpaired surrogates become U+FFFD. Values deeper than 200 levels become null.
 */
export function toSafeJson(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return JSON.stringify(value);
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch {
    // Too deep for the runtime: a Call has no cycles.
    text = JSON.stringify(prune(value, deepest));
  }
  if (typeof value === "object" && isDeep(text)) text = JSON.stringify(prune(value, deepest));
  // A pair is written as it is: every escape of a surrogate is of a half.
  if (!text.includes("\\u0000") && !text.includes("\\ud")) return text;
  return text.replaceAll(/\\(?:u(0000|d[89a-f][\da-f]{2})|[^])/g, (escape, bad?: string) => (bad ? "\\ufffd" : escape));
}

/** The text as Postgres keeps it. Texts that differ only in characters it rejects become the same. */
export function toSafeText(text: string): string {
  return text.replaceAll(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** Counts brackets inside texts too, which only costs a closer look. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
}

function prune(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => prune(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prune(item, levels - 1)]));
}
