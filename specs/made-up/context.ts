/**
 * What a provider's `madeUpCall` is given. Everything random comes from here, so that a record depends on its index and
 * the seed alone.
 */
export interface MadeUpContext {
  /** Creation time of this record, epoch milliseconds. Times of two records may be equal, as they are in the wild. */
  createdAt: number;
  /** A number from 0 (inclusive) to 1 (exclusive), the same for the same name in the same record. */
  random: (name: string) => number;
  /** One of the given values, the same for the same name in the same record. */
  pick: <Value>(name: string, values: readonly Value[]) => Value;
  /** Digits in hexadecimal, of this length, the same for the same name in the same record: for ids. */
  hex: (name: string, length: number) => string;
  /** A made-up E.164 number from the range reserved for fiction. */
  phoneNumber: (name: string) => string;
  /** The address of a recording, below which the path lies: the simulator answers with sound there. */
  recordingUrl: (path: string) => string;
  /** Ids of the made-up assistants (agents, models): a call belongs to one of them. */
  assistantIds: readonly string[];
  /** True while the call is still going on at the simulator's present: few, and only among the newest. */
  live: boolean;
}

export type MadeUpCall = (index: number, context: MadeUpContext) => Record<string, unknown>;
