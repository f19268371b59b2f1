import type { CallDirection, CallOutcome } from "trunkline";
import { usageError } from "../errors/cli-error.js";

export const details = ["list", "full"] as const;

/** The options that say which calls are meant, and how much of each. */
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

/** The filters in the words of a query. @throws {CliError} for a period that ends before it begins */
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
