import type { CallDirection, CallOutcome } from "trunkline";
import { usageError } from "../errors/cli-error.js";

export const details = ["list", "full"] as const;

/** The options that select calls, and how much of each to fetch. */
export interface CallFilters {
  since?: Date;
  until?: Date;
  assistant?: string;
  direction: readonly CallDirection[];
  outcome: readonly CallOutcome[];
  phone?: string;
  limit?: number;
  detail: (typeof details)[number];
}

/** Converts the filters to a query. @throws {CliError} for a period that ends before it begins */
export function toCallQuery({ since, until, assistant, direction, outcome, phone }: CallFilters) {
  if (since && until && since >= until) throw usageError("--since must be before --until.");
  return {
    since,
    until,
    assistantId: assistant,
    direction: toFilter(direction),
    outcome: toFilter(outcome),
    phoneNumber: phone,
  };
}

/** No value means no filter. */
export function toFilter<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}
