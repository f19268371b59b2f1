/**
 * What tests over all providers need to know of one: `samples/<provider>.ts` exports one of these as `sample`, written
 * from its documents.
 */
export interface Sample {
  /** Whether an object in a documented payload is a call, and not another of its records. */
  isCall: (record: Record<string, unknown>) => boolean;
  /** The smallest record of a call whose transcript is this text. Missing where no transcript is one. */
  withTranscript?: (transcript: string) => Record<string, unknown>;
  /** Two lines of a transcript: what the assistant and what the customer said. */
  twoLines?: string;
  /** The smallest record of a call of so many turns, where no transcript is a text. */
  withTurns?: (count: number) => Record<string, unknown>;
  /** Values that no document has and its mapper may leave out without a word: `place: value` as JSON, and why. */
  leftOut?: readonly (readonly [place: string, why: string])[];
  /** An id as it gives them. */
  id: string;
  /** Answers of 200 to a request for the call of that id that hold no call, or another one. */
  notThatCall: readonly unknown[];
}
