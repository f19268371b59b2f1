/**
 * The provider's own words in an error body, whichever of the documented shapes it has: `{ message }` (text or list), `{ error }`, both,
 * `{ message, errors: { field: [text] } }`, `{ detail }` (text, list or object). Undefined for HTML and for anything else.
 */
export function findMessage(body: unknown): string | undefined {
  if (typeof body === "string") return looksLikeMarkup(body) ? undefined : shorten(body);
  if (typeof body !== "object" || body === null) return undefined;
  const { message, error, errors, detail }: Record<string, unknown> = { ...body };
  const parts = [textOf(message), textOf(error), textOf(errors), textOf(detail)];
  const said = [...new Set(parts.filter((part) => part !== ""))];
  return said.length > 0 ? shorten(said.join(": ")) : undefined;
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join("; ");
  if (typeof value !== "object" || value === null) return "";
  const { message, msg, description }: Record<string, unknown> = { ...value };
  const direct = textOf(message ?? msg ?? description);
  if (direct !== "") return direct;
  // Laravel's `errors`: a list of sentences by field, each naming the field.
  return Object.values(value)
    .filter((inner) => Array.isArray(inner))
    .map(textOf)
    .join("; ");
}

function looksLikeMarkup(text: string): boolean {
  return text.trimStart().startsWith("<");
}

function shorten(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > 500 ? `${trimmed.slice(0, 499)}…` : trimmed || undefined;
}
