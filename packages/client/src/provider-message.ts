/**
 * The provider's message in an error body of any documented format: `{ message }` (text or list), `{ error }`, both,
 * `{ message, errors: { field: [text] } }`, `{ detail }` (text, list or object), `{ error_message }`. Undefined for
 * anything else, such as HTML.
 */
export function findMessage(body: unknown): string | undefined {
  if (typeof body === "string") return body.trimStart().startsWith("<") ? undefined : shorten(body);
  const { message, error_message, error, errors, detail } = propertiesOf(body);
  const messages = new Set([message, error_message, error, errors, detail].map((part) => textOf(part)));
  messages.delete("");
  return shorten([...messages].join(": ").replaceAll(".: ", ": "));
}

/** The depth is limited, because a body may be nested deeply; messages are not. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return value.trim();
  if (depth > 4) return "";
  const textWithin = (inner: unknown): string => textOf(inner, depth + 1);
  if (Array.isArray(value)) return value.map(textWithin).filter(Boolean).join("; ");
  const { message, msg, description } = propertiesOf(value);
  const text = textWithin(message ?? msg ?? description ?? "");
  // Laravel's `errors`: a list of sentences per field, each of which names the field.
  return text || Object.values(propertiesOf(value)).filter(Array.isArray).map(textWithin).join("; ");
}

function shorten(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > 500 ? `${trimmed.slice(0, 499)}…` : trimmed || undefined;
}

/** An object's properties; none for any other value. */
export function propertiesOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" ? { ...value } : {};
}
