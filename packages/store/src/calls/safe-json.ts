/** No provider's record is this deep, and an embedded Postgres fails on JSON that is much deeper. */
const deepest = 200;

/**
 * JSON that Postgres accepts: NUL and unpaired surrogates become U+FFFD. Values deeper than 200 levels become null.
 */
export function toSafeJson(value: unknown): string {
  const text = JSON.stringify(isDeep(value, deepest) ? prune(value, deepest) : value);
  // A pair is written as it is: every escape of a surrogate is of a half.
  if (!text.includes("\\u0000") && !text.includes("\\ud")) return text;
  return text.replaceAll(/\\(?:u(0000|d[89a-f][\da-f]{2})|[^])/g, (escape, bad?: string) => (bad ? "\\ufffd" : escape));
}

/** The text as Postgres keeps it. Texts that differ only in characters it rejects become the same. */
export function toSafeText(text: string): string {
  return text.replaceAll(/\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

/** Whether anything in it is nested deeper than so many levels. It is plain JSON: there are no circles. */
function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  // A list is read by its keys, too: few are long.
  for (const key in value) if (isDeep((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

function prune(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return null;
  if (Array.isArray(value)) return value.map((item) => prune(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, prune(item, levels - 1)]));
}
