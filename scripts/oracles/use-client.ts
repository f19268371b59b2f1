/** The results of a provider's own SDK with a simulator. */
export interface Used {
  /** The ids of all calls, in the order listed. */
  listed: readonly string[];
  /** The id of a listed call that was then fetched. */
  got: string;
  /** The ids of calls that were created and then fetched. */
  created: readonly string[];
  /** The status of the error for an unknown call. */
  refused: number | undefined;
}

/** Uses an SDK as documented, with only a base URL and a key. */
export type UseClient = (baseUrl: string) => Promise<Used>;

/** The error that a promise rejects with. */
export async function failureOf(attempt: PromiseLike<unknown>): Promise<unknown> {
  try {
    await attempt;
  } catch (error) {
    return error;
  }
  throw new Error("It was answered, and should have been refused.");
}
