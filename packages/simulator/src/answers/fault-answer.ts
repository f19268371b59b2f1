import type { ErrorPlaces, Operation } from "@trunkline/spec-model";
import type { Fault, Faults } from "../faults.js";
import { hasPath, setPath } from "../json.js";
import type { Answer } from "./answer.js";
import type { Refuse } from "./refuse.js";

/** How the connection fails, for the transport to simulate. */
export type Trouble = "reset" | "stall" | "stall-body" | "cut-off";

/** An answer, and how its delivery fails. */
export interface Outcome {
  answer: Answer;
  trouble?: Trouble;
}

const htmlError =
  "<!DOCTYPE html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>\n";
const htmlPage =
  "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><h1>Please sign in</h1></body></html>\n";
const htmlHeaders = { "content-type": "text/html; charset=utf-8" };
const noContent: Answer = { status: 0, headers: {}, body: "" };

/**
 * Applies a fault.
 *
 * @param answer returns the answer without the fault, and applies the request's effect; called only for the faults that
 * need it
 */
export function misbehave(
  fault: Fault,
  operation: Operation | undefined,
  refuse: Refuse,
  faults: Faults,
  answer: () => Answer,
  places: ErrorPlaces,
): Outcome {
  switch (fault) {
    case "429":
      return { answer: tooManyRequests(operation, refuse, faults.retryAfterSeconds ?? 1, places) };
    case "500":
      return { answer: refuse(operation, 500, { detail: "Something went wrong on our side." }) };
    case "503":
      return { answer: refuse(operation, 503, { detail: "Temporarily unavailable." }) };
    case "empty-500":
      return { answer: { status: 500, headers: {}, body: "" } };
    case "html":
      return { answer: { status: 502, headers: htmlHeaders, body: htmlError } };
    case "html-200":
      return { answer: { status: 200, headers: htmlHeaders, body: htmlPage } };
    case "truncated-json": {
      const whole = answer();
      return { answer: { ...whole, body: whole.body.slice(0, Math.ceil(whole.body.length / 2)) } };
    }
    case "stall-body":
    case "cut-off":
      return { answer: answer(), trouble: fault };
    case "reset-after":
      return { answer: answer(), trouble: "reset" };
    case "reset":
    case "stall":
      return { answer: noContent, trouble: fault };
  }
}

function tooManyRequests(
  operation: Operation | undefined,
  refuse: Refuse,
  seconds: number,
  places: ErrorPlaces,
): Answer {
  const answer = refuse(operation, 429, { detail: "Too many requests." }, { "retry-after": String(seconds) });
  const body: unknown = JSON.parse(String(answer.body));
  // Some providers also state it in the body, which must agree with the header.
  for (const path of places["retry-after"].body) if (hasPath(body, path)) setPath(body, path, seconds);
  return { ...answer, body: JSON.stringify(body) };
}
