/** What a provider's own SDK did with a simulator. */
export interface Used {
  /** Ids of all calls, page after page, as they came. */
  listed: readonly string[];
  /** The id that a fetched call has, of one that was listed. */
  got: string;
  /** Ids of calls that were created and then fetched. */
  created: readonly string[];
  /** The status of the error for a call that there is none of. */
  refused: number | undefined;
}

/** Uses an SDK as its documents show it, with no more than a base URL and a key. */
export type UseClient = (baseUrl: string) => Promise<Used>;

/** The error that something ends with. */
export async function failureOf(attempt: PromiseLike<unknown>): Promise<unknown> {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  throw new Error("It was answered, and should have been refused.");
}
