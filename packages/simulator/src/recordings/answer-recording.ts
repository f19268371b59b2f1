import { answerJson, type Answer } from "../answers/answer.js";
import { makeSound } from "./sound.js";

/**
 * Answers with a recording, or the part that a `Range` requests. It is a WAV file with that content type, whatever the
 * URL's extension.
 */
export function answerRecording(name: string, seed: number, method: string, headers: Headers): Answer {
  if (method !== "GET" && method !== "HEAD") {
    return answerJson(405, { message: `A recording takes no ${method}.` }, { allow: "GET, HEAD" });
  }
  const bytes = makeSound(name, seed);
  const told = { "content-type": "audio/wav", "accept-ranges": "bytes" };
  // A range applies to GET only. No answer has a validator, so `If-Range` never matches.
  const range = method === "GET" && !headers.has("if-range") ? headers.get("range") : null;
  const part = range === null ? undefined : readRange(range, bytes.length);
  if (part === undefined) return { status: 200, headers: told, body: bytes };
  if (part === "unsatisfiable") {
    return { status: 416, headers: { "content-range": `bytes */${bytes.length}` }, body: "" };
  }
  const { start, end } = part;
  const place = { "content-range": `bytes ${start}-${end - 1}/${bytes.length}` };
  return { status: 206, headers: { ...told, ...place }, body: bytes.slice(start, end) };
}

/**
 * Reads a range; `end` is exclusive. Undefined if the header is invalid or requests several parts, and so is ignored.
 */
function readRange(header: string, length: number): { start: number; end: number } | "unsatisfiable" | undefined {
  const [, from = "", to = ""] = /^bytes=\s*(\d*)-(\d*)\s*$/i.exec(header) ?? [];
  if (from === "" && to === "") return undefined;
  if (from === "") {
    const start = Math.max(0, length - Number(to));
    return start < length ? { start, end: length } : "unsatisfiable";
  }
  const start = Number(from);
  const end = to === "" ? length : Math.min(length, Number(to) + 1);
  if (to !== "" && Number(to) < start) return undefined;
  return start < length ? { start, end } : "unsatisfiable";
}
