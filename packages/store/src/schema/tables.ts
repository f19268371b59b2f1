import { callColumns } from "./call-columns.js";

/** A table or a view, and what its columns mean. */
export interface TableDescription {
  kind: "table" | "view";
  comment: string;
  columns: Readonly<Record<string, string>>;
}

/** The columns of every view over parts of a call. */
const ofCall = {
  call_key: "The call's key in `calls`.",
  provider: "The call's provider.",
  account_id: "The call's account.",
  occurred_at: "When the call occurred.",
};

const ofCalls: Record<string, string> = Object.fromEntries(
  Object.values(callColumns).flatMap((columns) =>
    Object.entries(columns).map(([name, { comment }]) => [name, comment] as const),
  ),
);

export const tables: Readonly<Record<string, TableDescription>> = {
  calls: {
    kind: "table",
    comment: "Every call, once.",
    columns: {
      ...ofCalls,
      _trunkline_hash: "Shows whether a call has changed.",
      _trunkline_rank: "How far along the record is: of two with the same update time, the higher one counts.",
      _trunkline_fetched_at: "When this record was fetched from the provider.",
      _trunkline_first_synced_at: "When the call first came into the copy.",
      _trunkline_synced_at: "When this row last changed: downstream models can continue from it.",
      _trunkline_seen_by: "What brought this record: `sync`, `webhook`, `put`.",
      _trunkline_deleted_at: "When it was found that the provider no longer has the call.",
      _trunkline_deleted_reason: "`deleted`, or `expired`: older than the provider keeps calls.",
    },
  },
  call_turns: {
    kind: "view",
    comment: "What was said, one row for each turn.",
    columns: {
      ...ofCall,
      turn_index: "The turn's place in the call, from 0.",
      role: "Who speaks: `assistant`, `customer`, `tool`, `system`.",
      text: "The words; empty if a tool is used without any.",
      start_seconds: "Seconds from the start of the call.",
      end_seconds: "Seconds from the start of the call.",
      tool_name: "The tool, if one is used.",
      tool: "The use of a tool: its id, name, arguments and result.",
    },
  },
  call_recordings: {
    kind: "view",
    comment: "Recordings, one row each.",
    columns: {
      ...ofCall,
      recording_index: "The recording's place in the call, from 0.",
      kind: "`mono`, `stereo`, `assistant`, `customer`, `video`.",
      url: "Its address as the provider last gave it; it may have expired.",
      needs_auth: "True if the address needs the provider's key.",
      expires_at: "When the address expires.",
      path: "The file it was downloaded to, if it was: see `recording_files`.",
    },
  },
  call_costs: {
    kind: "view",
    comment:
      "What costs are made of, one row for each part. They need not add up to `calls.cost_amount`: providers round.",
    columns: {
      ...ofCall,
      part_index: "The part's place in the call, from 0.",
      kind: "The provider's word for the part.",
      amount: "In major units of `currency`.",
      currency: "The call's `cost_currency`.",
    },
  },
  call_transfers: {
    kind: "view",
    comment: "Attempts to hand calls over, one row each.",
    columns: {
      ...ofCall,
      transfer_index: "The attempt's place in the call, from 0.",
      to_number: "Who was to take over, in E.164.",
      to_raw: "The same as the provider wrote it.",
      to_name: "The name.",
      status: "`connected`, `no_answer`, `busy`, `voicemail`, `canceled`, `failed`, `unknown`.",
      status_raw: "The provider's word for it.",
      transferred_at: "When they took over, else when the transfer was tried.",
    },
  },
  calls_daily: {
    kind: "view",
    comment:
      "Calls by day, account, assistant, direction, outcome and currency, including calls that the provider has since deleted.",
    columns: {
      day: "The day in UTC on which the calls occurred.",
      provider: "The calls' provider.",
      account_id: "The calls' account.",
      assistant_id: "The calls' assistant.",
      direction: "The calls' direction.",
      outcome: "The calls' outcomes.",
      cost_currency: "The currency of `cost_amount`.",
      calls: "The number of calls.",
      duration_seconds: "Their total length.",
      cost_amount: "Their total cost, exact.",
    },
  },
  completeness: {
    kind: "view",
    comment: "How many calls have each part, by account; without calls that the provider no longer has.",
    columns: {
      provider: "The calls' provider.",
      account_id: "The calls' account.",
      part: "`transcript`, `recording`, `cost`, `analysis`.",
      present: "It is there.",
      pending: "It may still come.",
      absent: "There is none.",
      withheld: "There is one, and the provider keeps it back.",
      unlisted: "The provider's list leaves it out, and the call was not fetched by its id.",
    },
  },
  sync_status: {
    kind: "view",
    comment: "How the copy of each source stands.",
    columns: {
      source_key: "`provider:account`: what the keys of its calls begin with.",
      provider: "The source's provider.",
      account_id: "The source's account.",
      calls: "Calls in the copy, without those that the provider no longer has.",
      incomplete:
        "Of these, calls that are not over or lack a part: those that syncs will read again (their `pending`), and those they gave up on.",
      deleted: "Calls that the provider no longer has.",
      newest_at: "When the newest call occurred.",
      complete_until: "Every call that occurred before this time, and since `complete_from`, is in the copy.",
      lag_seconds: "How long ago that is.",
      open_windows: "Parts of the list that have not been read to their end.",
      parked: "What could not be read and is tried again.",
      started_at: "When the last sync began.",
      saved_at: "When a sync last committed.",
      finished_at: "When a sync last ended without an error.",
      error: "Why the last sync failed.",
      complete_from: "Where the copy begins: older calls were not asked for. Null if all were.",
    },
  },
  recording_files: {
    kind: "table",
    comment: "The best recording of each call, downloaded or not yet.",
    columns: {
      call_key: "The call's key in `calls`.",
      kind: "`mono`, `stereo`, `assistant`, `customer`, `video`.",
      path: "The file, on the machine that downloaded it; complete once `sha256` is set. Calls with the same recording share it.",
      sha256: "The hash of the file's bytes, and its name. Null until it was downloaded.",
      bytes: "How large the file is.",
      content_type: "As the server reported it.",
      downloaded_at: "When it was downloaded.",
      tries: "How often it was tried.",
      tried_at: "When it was last tried.",
      next_try_at: "When the next try is due; null once it was downloaded.",
      error: "Why the last try failed.",
    },
  },
  _trunkline_sync_state: {
    kind: "table",
    comment: "Where each source's sync continues.",
    columns: {
      source_key: "`provider:account`.",
      provider: "The source's provider.",
      account_id: "The source's account.",
      state: "What the next sync continues from; only a sync reads it.",
      fence: "Counts the syncs that have begun: an older one can no longer commit.",
      owner: "Which process began the last one.",
      started_at: "When the last sync began.",
      saved_at: "When a sync last committed.",
      finished_at: "When a sync last ended without an error.",
      error: "Why the last sync failed.",
      calls_written: "How many calls syncs have delivered, repeats included.",
    },
  },
  _trunkline_webhook_events: {
    kind: "table",
    comment: "Webhooks whose calls were put into the copy.",
    columns: {
      event_key: "The event's key, the same for each of its deliveries.",
      provider: "Who sent it.",
      account_id: "The account it belongs to.",
      call_key: "The call that was put.",
      event_type: "`call.started`, `call.updated`, `call.ended`, `call.analyzed`, `other`.",
      event_type_raw: "The provider's word for it.",
      occurred_at: "When it happened, by the provider's clock.",
      received_at: "When it was first put.",
    },
  },
  _trunkline_forgotten: {
    kind: "table",
    comment: "What was erased and must not come back.",
    columns: {
      kind: "`number` or `call`.",
      hash: "SHA-256 of the number's digits, or of the call's key.",
      forgotten_at: "When it was erased. Later calls of the number are kept.",
    },
  },
  _trunkline_migrations: {
    kind: "table",
    comment: "What made these tables.",
    columns: {
      name: "The migration's name.",
      hash: "SHA-256 of its SQL.",
      applied_at: "When it was applied.",
    },
  },
};
