import { toCompleteSpan } from "../complete-span.js";
import type { SourceStatus } from "../store.js";
import { toTime } from "./commit.js";
import type { KeyIndex } from "./key-index.js";
import type { SourceState } from "./source-folder.js";

export function toStatus(
  { source, provider, account, state, startedAt, finishedAt, error }: SourceState,
  index: KeyIndex,
): SourceStatus {
  let calls = 0;
  let incomplete = 0;
  let newest = -Infinity;
  for (const { isIncomplete, deleted, occurredAt } of index.values()) {
    newest = Math.max(newest, occurredAt ?? -Infinity);
    if (deleted) continue;
    calls += 1;
    if (isIncomplete) incomplete += 1;
  }
  const span = toCompleteSpan(state);
  return {
    source,
    provider,
    account: account ?? undefined,
    calls,
    incomplete,
    deleted: index.size - calls,
    newestAt: newest === -Infinity ? undefined : toTime(newest),
    completeFrom: span.from,
    completeUntil: span.until,
    openWindows: state?.windows.length ?? 0,
    parked: state?.parked.length ?? 0,
    startedAt: startedAt ?? undefined,
    finishedAt: finishedAt ?? undefined,
    error: error ?? undefined,
  };
}
