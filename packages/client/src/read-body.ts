import type { Scrub } from "./credentials.js";

/** How an answer's body is wanted. */
export type ReadAs = "text" | "blob" | "arrayBuffer" | "stream";

/** The body of an answer, or of an error what can be read of it as text: its status says most. */
export function readBody(response: Response, readAs: ReadAs): Promise<unknown> {
  if (!response.ok) return response.text().catch(() => "");
  return readAs === "stream" ? Promise.resolve(response.body) : response[readAs]();
}

/** JSON where it is JSON, else the text itself; credentials taken out, also where JSON spells them in another way. */
export function parseLeniently(text: string, scrub: Scrub): unknown {
  const clean = scrub(text);
  try {
    return parseJson(clean, (_key, value: unknown) => (typeof value === "string" ? scrub(value) : value));
  } catch {
    return clean;
  }
}

/**
 * A byte order mark in front is no matter.
 *
 * @throws {SyntaxError} where the text is not JSON
 */
export function parseJson(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  return JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text, reviver);
}
