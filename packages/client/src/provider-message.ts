/**
 * The provider's message in an error body, from `message`, `error`, `detail` and the provider's own `places`, each a
 * string, or a list or an object of strings. Undefined for anything else, such as HTML.
 */
export function findMessage(body: unknown, places: readonly string[] = []): string | undefined {
  if (typeof body === "string") return body.trimStart().startsWith("<") ? undefined : shorten(body);
  const messages = new Set(["message", "error", ...places, "detail"].map((place) => textOf(valueAt(body, place))));
  messages.delete("");
  return shorten([...messages].join(": ").replaceAll(".: ", ": "));
}

/** The depth is limited, since a body may be nested deeply, but messages are not. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === "string") return value.trim();
  if (depth > 4) return "";
  const textWithin = (inner: unknown): string => textOf(inner, depth + 1);
  if (Array.isArray(value)) return value.map(textWithin).filter(Boolean).join("; ");
  const { message, msg } = propertiesOf(value);
  const text = textWithin(message ?? msg ?? "");
  // A list of sentences per field, each of which names the field.
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

/** The value at a dot path. */
export function valueAt(value: unknown, path: string | undefined): unknown {
  return path?.split(".").reduce((inner, name) => propertiesOf(inner)[name], value);
}
