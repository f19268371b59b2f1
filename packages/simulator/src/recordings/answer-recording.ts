import { answerJson, type Answer } from "../answers/answer.js";
import { makeSound } from "./sound.js";

/** A recording, or the part of it that a `Range` asks for. It is a WAV whatever the address ends in, and says so. */
export function answerRecording(name: string, seed: number, method: string, headers: Headers): Answer {
  if (method !== "GET" && method !== "HEAD") {
    return answerJson(405, { message: `A recording takes no ${method}.` }, { allow: "GET, HEAD" });
  }
  const bytes = makeSound(name, seed);
  const told = { "content-type": "audio/wav", "accept-ranges": "bytes" };
  // A range counts for GET alone. No answer has a validator, so `If-Range` never matches.
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
 * From `start` to `end`, exclusive. Undefined where the header is invalid or asks for several parts: then it is
 * ignored.
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
