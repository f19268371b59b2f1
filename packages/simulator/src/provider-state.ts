import type { Names, Operation, SpecDocument } from "@trunkline/spec-model";
import type { Refuse } from "./answers/refuse.js";
import type { Clock } from "./clock.js";
import type { Drift } from "./drift.js";
import type { History } from "./history.js";
import type { CheckSchema } from "./schema/check.js";
import type { Store } from "./store.js";

/** Everything about a provider that answering a request needs. */
export interface ProviderState {
  name: string;
  seed: number;
  document: SpecDocument;
  operations: readonly Operation[];
  names: Names;
  store: Store;
  check: CheckSchema;
  refuse: Refuse;
  clock: Clock;
  history: History;
  drift: Drift;
}
