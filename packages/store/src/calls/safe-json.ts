/** No provider's record is this deep, and an embedded Postgres fails on JSON that is much deeper. */
const deepest = 200;

/**
 * JSON that Postgres accepts: NUL and unpaired surrogates become U+FFFD. Values deeper than 200 levels become null.
 */
export function toSafeJson(value: unknown): string {
  const text = JSON.stringify(isDeep(value, deepest) ? prune(value, deepest) : value);
  // `JSON.stringify` escapes only unpaired surrogates.
  if (!text.includes("\\u0000") && !text.includes("\\ud")) return text;
  return text.replaceAll(/\\(?:u(0000|d[89a-f][\da-f]{2})|[^])/g, (escape, bad?: string) => (bad ? "\\ufffd" : escape));
}

/** The text as Postgres stores it. Texts that differ only in characters that it rejects become equal. */
export function toSafeText(text: string): string {
  return text.replaceAll(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** Whether the value is nested deeper than this many levels. It is plain JSON, so it contains no cycles. */
function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  // Arrays are iterated by key as well; few are long.
  for (const key in value) if (isDeep((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

function prune(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => prune(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prune(item, levels - 1)]));
}
