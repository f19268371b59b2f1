import type { Call } from "trunkline";

/** `whole`: all there is was written. `interrupted`: somebody ended it. `failed`: the rest could not be read. */
export type Ending = "whole" | "interrupted" | "failed";

/** One of the forms that calls are printed in. */
export interface CallWriter {
  write: (call: Call) => Promise<void>;
  end: (ending: Ending) => Promise<void>;
}
