import type { Call } from "../call.js";
import type { CallSource } from "../source.js";
import { createRedaction } from "../redaction/redact-call.js";
import { createDays, type Days } from "./days.js";
import { createListedRows } from "./listed-rows.js";
import { createMemory, type Memory } from "./memory.js";
import type { CheckedOptions } from "./options.js";
import { createParking, type Parking } from "./parked.js";
import type { SyncReport } from "./report.js";
import type { SyncState, SyncWindow } from "./state.js";

/** How many calls may be read before the state is saved; a crash repeats no more. */
const mostUnsaved = 250;

const hour = 3_600_000;

/** How many given-up calls a report names. */
const mostGivenUp = 1000;

/** What the parts of one sync run share. */
export interface Run<Raw> {
  readonly source: CallSource<Raw>;
  readonly options: CheckedOptions<Raw>;
  /** The state during the run, saved by `saveRun` alone. `calls`, `days` and `parked` are those of the beginning. */
  readonly state: SyncState;
  readonly memory: Memory;
  readonly days: Days;
  readonly parking: Parking;
  readonly report: SyncReport;
  /** Removes credentials from what is written. */
  readonly redact: <Own extends Call>(call: Own) => Own;
  /** Keys of calls found gone since the last `save`. */
  gone: { deleted: string[]; expired: string[] };
  /** Calls read since the last `save`. */
  unsaved: number;
  /**
   * False while the memory covers calls that are not written yet, and after `write` or `save` failed. Nothing may be
   * saved then.
   */
  settled: boolean;
  /** The window being read, and where to continue in it. Cursors are long, so they are written only when saved. */
  place: { window: SyncWindow; cursor: () => string | undefined } | undefined;
  /** Consecutive `get`s that failed. */
  failures: number;
  /** How many missing calls may still be requested. */
  questions: number;
  /** Completes and returns the report. */
  finish: () => SyncReport;
}

export function createRun<Raw>(source: CallSource<Raw>, options: CheckedOptions<Raw>, saved: SyncState): Run<Raw> {
  const state = { ...saved, run: saved.run + 1 };
  const report: SyncReport = {
    written: 0,
    deleted: [],
    expired: [],
    givenUp: [],
    parked: [],
    pending: 0,
    warnings: source.capabilities.listsByAssistant === true ? [warnOfUnlisted(source)] : [],
    state: saved,
  };
  let unnamed = 0;
  const days = createDays(state.days, options.now);
  const memory = createMemory(state, {
    now: options.now,
    reread: options.reread,
    days,
    rows: source.capabilities.unlisted?.length ? createListedRows(state.rows, findOldestReread(options)) : undefined,
    giveUp(key, parts) {
      if (report.givenUp.length < mostGivenUp) report.givenUp.push({ key, parts });
      else unnamed += 1;
    },
  });
  const parking = createParking(state.parked, options.now);
  return {
    source,
    options,
    state,
    memory,
    days,
    parking,
    report,
    redact: createRedaction(),
    gone: { deleted: [], expired: [] },
    unsaved: 0,
    settled: true,
    place: undefined,
    failures: 0,
    questions: 100,
    finish() {
      report.parked = parking.toState();
      report.pending = memory.count() + days.count();
      if (unnamed === 0) return report;
      report.warnings.push(
        `${unnamed} more calls are not complete and not read again: \`givenUp\` names ${mostGivenUp}.`,
      );
      return report;
    },
  };
}

/**
 * The time before which calls are not listed again: the next run overlaps this one, by some hours more in case clocks
 * are set back.
 */
function findOldestReread({ now, overlap, settle, reread, rereadEvery }: CheckedOptions<never>): number {
  return now - Math.max(overlap + settle + 3 * hour, rereadEvery === undefined ? 0 : reread);
}

function warnOfUnlisted({ provider }: CallSource): string {
  return `${provider} lists calls assistant by assistant: calls of deleted assistants cannot be listed, and are not in the copy unless a sync read them before.`;
}

/** Passes calls to `write`. */
export async function writeCalls<Raw>(run: Run<Raw>, calls: Call<Raw>[]): Promise<void> {
  const { options, report } = run;
  if (calls.length > 0) {
    const { raw } = options;
    await options.write(
      raw === "full" ? calls : calls.map((call) => run.redact(raw === "none" ? withoutRaw(call) : call)),
    );
  }
  report.written += calls.length;
}

/** Sets `raw` to null, and keeps the key so that a table has its column. */
function withoutRaw<Raw>(call: Call<Raw>): Call<Raw> {
  return { ...call, raw: null as Raw };
}

/** Saves the state as it is now, with the changes that it does not keep. */
export async function saveRun<Raw>(run: Run<Raw>): Promise<void> {
  const { state, memory, days, parking, report, gone } = run;
  const next: SyncState = {
    ...state,
    ...memory.toState(),
    windows: state.windows.map((window) => placeOf(run, window)),
    days: days.toState(),
    missing: [...state.missing],
    parked: parking.toState(),
  };
  run.settled = false;
  await run.options.save(next, { ...gone, parked: parking.takeNew() });
  run.settled = true;
  report.deleted.push(...gone.deleted);
  report.expired.push(...gone.expired);
  report.state = next;
  run.gone = { deleted: [], expired: [] };
  run.unsaved = 0;
}

/** Counts calls as read, and saves once a crash would repeat too many, if `isTime` allows it. */
export async function saveNowAndThen<Raw>(run: Run<Raw>, count: number, isTime = () => true): Promise<void> {
  run.unsaved += count;
  if (run.unsaved >= mostUnsaved && isTime()) await saveRun(run);
}

function placeOf<Raw>({ place }: Run<Raw>, window: SyncWindow): SyncWindow {
  if (place?.window !== window) return { ...window };
  const { cursor: _cursor, ...rest } = window;
  const cursor = place.cursor();
  return cursor === undefined ? rest : { ...rest, cursor };
}
