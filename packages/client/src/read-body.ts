/** How an answer's body is wanted. */
export type ReadAs = "text" | "blob" | "arrayBuffer" | "stream";

export async function readBody(response: Response, readAs: ReadAs): Promise<unknown> {
  return readAs === "stream" ? response.body : response[readAs]();
}

/** JSON where it is JSON (a byte order mark in front is no matter), else the text itself. */
export function parseLeniently(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** @throws {SyntaxError} where the text is not JSON */
export function parseJson(text: string): unknown {
  return JSON.parse(text.charCodeAt(0) === 0xfe_ff ? text.slice(1) : text);
}
