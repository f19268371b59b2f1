import { requestIdOf, type AnswerError } from "./answer-error.js";
import type { Outcome } from "./attempt.js";
import { UnreadableResponseError } from "./errors.js";
import { parseJson } from "./parse-json.js";
import type { ParseAs } from "./read-body.js";
import { requestError, type RequestContext } from "./request-error.js";

export interface PlainAnswer {
  data?: unknown;
  error?: AnswerError;
  response: Response;
}

/**
 * @throws {TrunklineError} the outcome's error, if there is no response
 * @throws {UnreadableResponseError} if JSON was requested and the body is not JSON
 */
export function toAnswer({ response, body, error }: Outcome, parseAs: ParseAs, request: RequestContext): PlainAnswer {
  if (!response) throw error;
  // With a response, the error is that of its status.
  if (error) return { error: error as AnswerError, response };
  if (parseAs !== "json") return { data: body, response };
  const text = String(body);
  const { status, headers } = response;
  // A write may have an empty response; a read may not.
  if (text === "" && (status === 204 || request.method !== "GET")) return { data: undefined, response };
  try {
    return { data: parseJson(text), response };
  } catch {
    // Not kept as the cause: the parser's error quotes a part of the text, where half a key would not be recognized.
    const type = headers.get("content-type") ?? "no content type";
    const what =
      text === ""
        ? "an empty body."
        : `${text.length} characters that are not JSON (${type}). Set \`parseAs\` for other formats.`;
    throw requestError(UnreadableResponseError, request, `answered ${status} with ${what}`, {
      status,
      requestId: requestIdOf(request, response),
      body: request.credentials.scrub(text).slice(0, 500),
    });
  }
}
