import { suggest } from "@trunkline/client";
import type { CallDirection, CallOutcome } from "trunkline";
import { usageError } from "./cli-error.js";

// A record names each word once, and the compiler says when one is missing.
const allDirections = { inbound: true, outbound: true } satisfies Record<CallDirection, true>;
const allOutcomes = {
  completed: true,
  no_answer: true,
  busy: true,
  voicemail: true,
  transferred: true,
  canceled: true,
  failed: true,
  unknown: true,
} satisfies Record<CallOutcome, true>;

export const directions = Object.keys(allDirections) as CallDirection[];
export const outcomes = Object.keys(allOutcomes) as CallOutcome[];
export const errorPolicies = ["throw", "report"] as const;

/** @throws {CliError} */
export function readWord<Word extends string>(text: string, option: string, words: readonly Word[]): Word {
  const word = words.find((one) => one === text);
  if (word !== undefined) return word;
  throw usageError(`${option} knows no "${text}".${suggest(text, words)}`);
}
