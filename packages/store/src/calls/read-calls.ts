import { checkOptions, InvalidInputError } from "@trunkline/client";
import type { Call } from "trunkline";
import type { Connection } from "../database/database.js";
import { readMoment } from "../read-moment.js";
import type { CallsOptions } from "../store.js";
import { toCall } from "./from-row.js";
import { columns } from "../schema/call-columns.js";

/** How many calls are read at a time, since one with its `raw` may hold megabytes. */
const pageSize = 200;

/** Reads calls newest first, then those without any time. @throws {InvalidInputError} for an invalid filter */
export async function* readCalls(connection: Connection, options: CallsOptions): AsyncGenerator<Call, void> {
  const { conditions, values } = toConditions(options);
  const names = columns.map(([name]) => name).filter((name) => name !== "raw" || options.raw === true);
  const read = (place: string, last: readonly unknown[]): ReturnType<Connection["query"]> => {
    const given = last.map((_, index) => `$${values.length + index + 1}`);
    const where = [...conditions, place, ...(given.length > 0 ? [toAfter(given)] : [])].join(" and ");
    const sql = `select ${names.join(", ")}, occurred_at::text as place from calls where ${where}
      order by occurred_at desc, call_key desc limit ${pageSize}`;
    return connection.query(sql, [...values, ...last]);
  };
  for (const place of ["occurred_at is not null", "occurred_at is null"]) {
    let last: unknown[] = [];
    for (;;) {
      const { rows } = await read(place, last);
      for (const row of rows) yield toCall(row);
      const end = rows.at(-1);
      if (!end || rows.length < pageSize) break;
      last = end.place === null ? [end.call_key] : [end.call_key, end.place];
    }
  }
}

function toAfter([key, place]: readonly string[]): string {
  if (place === undefined) return `call_key < ${key}::text`;
  return `(occurred_at, call_key) < (${place}::timestamptz, ${key}::text)`;
}

/** Options without a type here are checked where they are read. */
const kinds = {
  since: "",
  until: "",
  provider: "",
  account: "",
  assistantId: "",
  direction: "",
  outcome: "",
  phoneNumber: "",
  raw: "",
} satisfies Record<keyof CallsOptions, string>;

function toConditions(options: CallsOptions): { conditions: string[]; values: unknown[] } {
  checkOptions(undefined, options, kinds);
  const { since, until, provider, account, assistantId, direction, outcome, phoneNumber } = options;
  const now = Date.now();
  const values: unknown[] = [];
  const give = (value: unknown): string => `$${values.push(value)}`;
  const toTime = (value: string | Date, name: string): string =>
    `${give(new Date(readMoment(value, name, now)).toISOString())}::timestamptz`;
  const isAny = (column: string, wanted: string | readonly string[], name: string): string =>
    `${column} in (${toTexts(wanted, name)
      .map((text) => `${give(text)}::text`)
      .join(", ")})`;
  const conditions: string[] = [];
  // A call without any time matches every window: better one too many than one lost.
  if (since !== undefined) conditions.push(`(occurred_at >= ${toTime(since, "since")} or occurred_at is null)`);
  if (until !== undefined) conditions.push(`(occurred_at < ${toTime(until, "until")} or occurred_at is null)`);
  if (provider !== undefined) conditions.push(isAny("provider", provider, "provider"));
  if (account !== undefined) conditions.push(isAny("coalesce(account_id, '')", account, "account"));
  if (assistantId !== undefined) conditions.push(isAny("assistant_id", assistantId, "assistantId"));
  if (direction !== undefined) conditions.push(isAny("direction", direction, "direction"));
  if (outcome !== undefined) conditions.push(isAny("outcome", outcome, "outcome"));
  if (phoneNumber !== undefined) {
    const [number = ""] = toTexts(phoneNumber, "phoneNumber");
    const hashed = (column: string): string => `_trunkline_hash_number(${column})`;
    // If the customer is unknown, either party may be it.
    conditions.push(`${hashed(`${give(number)}::text`)} in (
      ${hashed("customer_number")},
      case when customer_number is null then ${hashed("coalesce(from_number, from_raw)")} end,
      case when customer_number is null then ${hashed("coalesce(to_number, to_raw)")} end
    )`);
  }
  return { conditions, values };
}

function toTexts(value: string | readonly string[], name: string): readonly string[] {
  const texts = typeof value === "string" ? [value] : value;
  const isRight = Array.isArray(texts) && texts.length > 0 && texts.every((text) => typeof text === "string");
  if (isRight) return texts;
  throw new InvalidInputError(`\`${name}\` must be a text or a list of texts, not ${JSON.stringify(value)}.`);
}
