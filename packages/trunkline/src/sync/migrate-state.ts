import { writeKnownCall } from "./known-call.js";

/**
 * Converts a state of version 1 to version 2. Version 1 named no source, so the caller's is trusted. Its cursor is
 * dropped, since cursors of that version are no longer valid: the window is read from its beginning.
 *
 * An invalid part yields an invalid state, which is refused later.
 */
export function migrateState(old: Readonly<Record<string, unknown>>, source: string): unknown {
  const { bookmark, newest, window, pending, recent = [] } = old;
  if (!Array.isArray(pending) || !Array.isArray(recent)) return undefined;
  const incomplete = (pending as unknown[]).map((call) => migrateCall(call, true));
  const complete = (recent as unknown[]).map((call) => migrateCall(call, false));
  const open = migrateWindow(window, bookmark);
  if (open === undefined) return undefined;
  return {
    version: 2,
    source,
    run: 1,
    ...(bookmark !== undefined && { bookmark }),
    ...(bookmark !== undefined && { reached: open[0]?.until ?? bookmark }),
    ...(bookmark === undefined && open[0] && { reached: open[0].until }),
    ...(newest !== undefined && { newest }),
    windows: open,
    calls: [...incomplete, ...complete],
    days: [],
    missing: [],
    parked: [],
  };
}

/** Undefined if the window is invalid. */
function migrateWindow(
  window: unknown,
  bookmark: unknown,
): { since?: string; until: string; run: number }[] | undefined {
  if (window === undefined) return [];
  if (typeof window !== "object" || window === null) return undefined;
  const { since, until } = window as { since?: unknown; until?: unknown };
  if (typeof until !== "string" || (since !== undefined && typeof since !== "string")) return undefined;
  const unread = typeof bookmark === "string" ? { unread: bookmark } : {};
  return [{ ...(since !== undefined && { since }), until, ...unread, run: 1 }];
}

/** Null if the call is invalid, which makes the state invalid. */
function migrateCall(call: unknown, incomplete: boolean): string | null {
  if (typeof call !== "object" || call === null) return null;
  const { id, createdAt } = call as { id?: unknown; createdAt?: unknown };
  const time = typeof createdAt === "string" ? Date.parse(createdAt) : Number.NaN;
  if (typeof id !== "string" || id === "" || !Number.isFinite(time)) return null;
  // Version 1 did not say which parts were missing, so any change counts.
  const waiting = { at: time, due: 0, tries: 0, parts: [] };
  return writeKnownCall({ id, time, seen: 0, ...(incomplete && { waiting }) });
}
