import type { SyncState } from "trunkline";

/** The time in which a copy has every call, ISO 8601. */
export interface CompleteSpan {
  /** Undefined if the copy goes back to the provider's first call, and without `until`. */
  from: string | undefined;
  /** Undefined until a first sync was finished. */
  until: string | undefined;
}

/** As the view `sync_status` has it. */
export function toCompleteSpan(state: SyncState | null | undefined): CompleteSpan {
  const until = state?.bookmark;
  if (!state || until === undefined) return { from: undefined, until };
  // Where `since` was moved back, what is older is still being read.
  const open = state.windows.filter(({ unread }) => unread === undefined);
  const begins = open.map((window) => Math.min(Date.parse(window.until), Date.parse(until)));
  if (typeof state.since === "string") begins.push(Date.parse(state.since));
  return { from: begins.length === 0 ? undefined : new Date(Math.max(...begins)).toISOString(), until };
}
