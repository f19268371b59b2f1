/**
 * The provider's own words in an error body, whichever of the documented shapes it has: `{ message }` (text or list),
 * `{ error }`, both, `{ message, errors: { field: [text] } }`, `{ detail }` (text, list or object). Undefined for HTML
 * and for anything else.
 */
export function findMessage(body: unknown): string | undefined {
  if (typeof body === "string") return body.trimStart().startsWith("<") ? undefined : shorten(body);
  const { message, error, errors, detail } = propertiesOf(body);
  const said = new Set([message, error, errors, detail].map((part) => textOf(part)));
  said.delete("");
  return shorten([...said].join(": ").replaceAll(".: ", ": "));
}

/** A body may nest without end; where messages are, it does not. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return value.trim();
  if (depth > 4) return "";
  const textWithin = (inner: unknown): string => textOf(inner, depth + 1);
  if (Array.isArray(value)) return value.map(textWithin).filter(Boolean).join("; ");
  const { message, msg, description } = propertiesOf(value);
  const said = textWithin(message ?? msg ?? description ?? "");
  // Laravel's `errors`: a list of sentences by field, each naming the field.
  return said || Object.values(propertiesOf(value)).filter(Array.isArray).map(textWithin).join("; ");
}

function shorten(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > 500 ? `${trimmed.slice(0, 499)}…` : trimmed || undefined;
}

/** What an object holds, and nothing of what is none. */
export function propertiesOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" ? { ...value } : {};
}
