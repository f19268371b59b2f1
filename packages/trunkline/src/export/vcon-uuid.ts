import type { Call } from "../call.js";
import { hashDigits, toShortHash } from "../short-hash.js";
import { timeOfCall } from "./time-of-call.js";

/**
 * A UUID of version 8: the time of the record, as in version 7, then 74 bits of a hash of the call's key. It uses
 * `createdAt`, which does not change, so that a call exported again has the same UUID.
 */
export function toUuid(call: Call): string {
  const time = Date.parse(call.createdAt ?? timeOfCall(call) ?? "") || 0;
  const hash = toBits(toShortHash(call.key)) * (1n << 48n) + toBits(toShortHash(`${call.key}#`));
  const digits = (value: bigint, count: number): string => value.toString(16).padStart(count, "0").slice(-count);
  const moment = digits(BigInt(Math.max(0, time)), 12);
  const middle = digits(hash & 0xfffn, 3);
  const variant = digits(0x8n | ((hash >> 12n) & 0x3n), 1);
  const rest = digits(hash >> 14n, 15);
  return `${moment.slice(0, 8)}-${moment.slice(8)}-8${middle}-${variant}${rest.slice(0, 3)}-${rest.slice(3)}`;
}

function toBits(hash: string): bigint {
  return Array.from(hash).reduce((bits, character) => bits * 64n + BigInt(hashDigits.indexOf(character)), 0n);
}
