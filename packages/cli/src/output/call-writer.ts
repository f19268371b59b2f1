import type { Call } from "trunkline";

/** How a list ended: `complete`, `interrupted` by the user, or `failed` before its end. */
export type ListEnd = "complete" | "interrupted" | "failed";

/** Writes calls in one output format. */
export interface CallWriter {
  write: (call: Call) => Promise<void>;
  end: (how: ListEnd) => Promise<void>;
}
