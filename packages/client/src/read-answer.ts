import { requestIdOf, type AnswerError } from "./answer-error.js";
import type { Sent } from "./attempt.js";
import { UnreadableResponseError } from "./errors.js";
import { parseJson } from "./parse-json.js";
import type { ReadAs } from "./read-body.js";
import { fail, type Asked } from "./request-error.js";

export interface PlainAnswer {
  data?: unknown;
  error?: AnswerError;
  response: Response;
}

/** @throws {UnreadableResponseError} where JSON was wanted and is not there */
export function toAnswer({ response, body, error }: Sent, wanted: ReadAs | "json", asked: Asked): PlainAnswer {
  if (error) return { error, response };
  if (wanted !== "json") return { data: body, response };
  const text = String(body);
  const { status, headers } = response;
  // Whoever only reads wants something; whoever changes something may be told nothing.
  if (text === "" && (status === 204 || asked.method !== "GET")) return { data: undefined, response };
  try {
    return { data: parseJson(text), response };
  } catch {
    // Not even as a cause: the parser's error quotes what it stumbled over, cut where a key is no longer known as one.
    const type = headers.get("content-type") ?? "no content type";
    const what =
      text === ""
        ? "an empty body."
        : `${text.length} characters that are not JSON (${type}): \`parseAs\` reads others.`;
    throw fail([UnreadableResponseError, "unreadable"], asked, `answered ${status} with ${what}`, {
      status,
      requestId: requestIdOf(asked, response),
      body: asked.credentials.scrub(text).slice(0, 500),
    });
  }
}
