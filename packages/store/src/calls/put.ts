import { InvalidInputError } from "@trunkline/client";
import type { Call } from "trunkline";
import type { WebhookEvent } from "trunkline/webhooks";
import type { Connection, Database } from "../database/database.js";
import type { PutResult, RawMode } from "../store.js";
import { toKept, toRowJson } from "./to-row.js";
import { upsert } from "./upsert.js";

/** @throws {InvalidInputError} for anything that is not a call */
export async function putCall(
  database: Database,
  call: Call,
  { raw, event }: { raw: RawMode; event: WebhookEvent | undefined },
): Promise<PutResult> {
  checkCall(call);
  checkEvent(event);
  const row = toRowJson(toKept(call, raw), { raw, seenBy: event ? "webhook" : "put", now: Date.now() });
  database.checkRoom?.();
  const { inserted, updated } = await database.transaction(async (connection) => {
    const upserted = await upsert(connection, [row]);
    if (event) await noteEvent(connection, event, call.key);
    return upserted;
  });
  if (inserted > 0) return "inserted";
  return updated > 0 ? "updated" : "unchanged";
}

/** A second delivery of an event changes nothing. */
async function noteEvent(connection: Connection, event: WebhookEvent, callKey: string): Promise<void> {
  const { key, provider, account, type, rawType, at } = event;
  await connection.query(
    `insert into _trunkline_webhook_events
      (event_key, provider, account_id, call_key, event_type, event_type_raw, occurred_at)
    select $1, $2, $3, $4, $5, $6, $7::timestamptz
    where exists (select from calls where call_key = $4)
    on conflict do nothing`,
    [key, provider, account ?? null, callKey, type, rawType, at ?? null],
  );
}

/** Catches a caller that passes the whole context of `onCall` instead of its event. */
function checkEvent(event: unknown): void {
  if (event === undefined || typeof (event as Partial<WebhookEvent> | null)?.key === "string") return;
  throw new InvalidInputError(
    "What is put beside a call is its `event`: `onCall: (call, { event }) => put(call, event)`.",
  );
}

/** JavaScript may pass what the type forbids. */
function checkCall(given: unknown): void {
  const call = (given ?? {}) as Partial<Call>;
  const isCall =
    [call.key, call.id, call.provider, call.status?.unified].every((value) => typeof value === "string") &&
    call.id !== "" &&
    Array.isArray(call.recordings) &&
    typeof call.completeness === "object";
  if (!isCall) {
    throw new InvalidInputError("`put` takes a Call with an id: from a list, a source's `get` or a webhook.");
  }
}
