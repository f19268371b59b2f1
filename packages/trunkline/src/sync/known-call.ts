import type { Retry } from "./pauses.js";
import type { CallPart } from "./call-part.js";

/** What a sync remembers of a call that it wrote. */
export interface KnownCall {
  id: string;
  /** When it occurred, epoch milliseconds; missing if the provider gives no time. */
  time?: number;
  /** Digest of the row that a list last returned; missing if none did. */
  list?: string;
  /** Digest of what `get` last returned; missing if it was never called. */
  get?: string;
  /** The run that last saw it. */
  seen: number;
  /** What is waited for, if the call is not complete. */
  waiting?: Retry & {
    /** The latest of its planned and actual times, epoch milliseconds. */ at: number;
    parts: CallPart[];
  };
}

const letters: readonly (readonly [CallPart, string])[] = [
  ["status", "s"],
  ["transcript", "t"],
  ["recording", "r"],
  ["cost", "c"],
  ["analysis", "a"],
];

/**
 * Writes a call as one compact string, since hundreds of them are saved every few hundred calls: time, digests, run
 * and, if it is incomplete, what is waited for. The id is last, since it may contain any character. Numbers are in base
 * 36.
 */
export function writeKnownCall({ id, time, list = "", get = "", seen, waiting }: KnownCall): string {
  const wait = waiting && [waiting.at, waiting.due, waiting.tries].map((number) => number.toString(36));
  const parts = waiting && letters.flatMap(([part, letter]) => (waiting.parts.includes(part) ? [letter] : [])).join("");
  return [time?.toString(36) ?? "", list, get, seen.toString(36), ...(wait ?? [""]), ...(wait ? [parts] : []), id].join(
    ",",
  );
}

/** Undefined for a string that is not a known call. */
export function readKnownCall(text: string): KnownCall | undefined {
  const [, time = "", list = "", get = "", seen = "", wait = "", id = ""] = pattern.exec(text) ?? [];
  if (id === "") return undefined;
  const [at = "", due = "", tries = "", parts = ""] = wait.split(",");
  return {
    id,
    ...(time !== "" && { time: Number.parseInt(time, 36) }),
    ...(list !== "" && { list }),
    ...(get !== "" && { get }),
    seen: Number.parseInt(seen, 36),
    ...(wait !== "" && {
      waiting: {
        at: Number.parseInt(at, 36),
        due: Number.parseInt(due, 36),
        tries: Number.parseInt(tries, 36),
        parts: letters.flatMap(([part, letter]) => (parts.includes(letter) ? [part] : [])),
      },
    }),
  };
}

const pattern = /^(-?[\da-z]*),([\w-]*),([\w-]*),([\da-z]+),((?:-?[\da-z]+,-?[\da-z]+,[\da-z]+,[a-z]*)?),([^]+)$/;
