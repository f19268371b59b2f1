import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidInputError } from "@trunkline/client";
import type { Database } from "../src/database/database.js";
import { putCall } from "../src/calls/put.js";
import { forgetNumber } from "../src/calls/forget.js";
import { prune } from "../src/calls/prune.js";
import { toCompleteSpan } from "../src/complete-span.js";
import { readStatus } from "../src/read-status.js";
import { syncSource } from "../src/sync/sync-source.js";
import { readState } from "../src/sync/sync-state.js";
import { verifySource } from "../src/verify/verify-source.js";
import { now, readAll, serveVapi, simulate, sourcesOf, wholeCall } from "./support/calls.js";
import { homes, openDatabase } from "./support/homes.js";

const whole = { from: "2020-01-01", to: "2027-01-01", now: () => now };
const options = { raw: "redacted", now: () => now, settle: 0 } as const;
const day = 86_400_000;

function toRow(id: string, at: string) {
  return { id, orgId: "o", status: "ended", createdAt: at, updatedAt: at, startedAt: at, endedAt: at };
}

describe.each(homes)("in $name", ({ make }) => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(await make());
  });
  afterAll(() => database.close());

  it.each(Object.keys(sourcesOf))(
    "verify finds what the copy of %s lacks, has too much or has otherwise",
    async (name) => {
      const source = sourcesOf[name]!(simulate({ calls: 40, assistants: 2 }), "verified");
      await syncSource(database, source, options);
      const found = await verifySource(database, source, whole);
      expect(found).toMatchObject({ missing: [], extra: [], changed: [] });
      const keys = [...(await readAll(source)).keys()];
      expect(found.compared).toBe(keys.length);
      const [lost, deleted, other] = keys;
      await database.query("delete from calls where call_key = $1", [lost]);
      await database.query("update calls set _trunkline_deleted_at = now() where call_key = $1", [deleted]);
      await database.query("update calls set _trunkline_hash = 'r:x' where call_key = $1", [other]);
      const extra = `${source.key}:0198f3a4-0000-7000-8000-000000000000`;
      await putCall(
        database,
        wholeCall({ provider: name, account: "verified", id: extra.slice(source.key.length + 1), key: extra }),
        { raw: "redacted", event: undefined },
      );
      const report = await verifySource(database, source, whole);
      expect({ ...report, missing: report.missing.sort() }).toMatchObject({
        missing: [lost, deleted].sort(),
        extra: [extra],
        changed: [other],
      });
    },
  );

  it("ids with characters that Postgres rejects break nothing, and their calls are not marked deleted", async () => {
    const rows = ["nul\0", "half\ud800", "mark\ue0000000", "pair\ud83d\ude00", "plain"].map((id, index) => {
      const at = new Date(now - (index + 1) * 3_600_000).toISOString();
      return { id, orgId: "o", status: "ended", createdAt: at, updatedAt: at, startedAt: at, endedAt: at };
    });
    const source = sourcesOf.vapi!(serveVapi(rows), "odd");
    for (const later of [0, 1, 2]) {
      const at = now + later * 3_600_000;
      await syncSource(database, source, { ...options, now: () => at, reread: { for: "90d", every: "1h" } });
      expect((await readStatus(database)).find(({ account }) => account === "odd")).toMatchObject({
        calls: 5,
        deleted: 0,
      });
    }
    // No address can hold half a pair: that call cannot be asked for, and the state says so by its very id.
    expect((await readState(database, source.key))?.parked.map(({ key }) => key)).toEqual(["vapi:odd:half\ud800"]);
    expect(await verifySource(database, source, whole)).toMatchObject({
      compared: 5,
      missing: [],
      extra: [],
      changed: [],
    });
    rows.shift();
    rows[0]!.status = "in-progress";
    const found = await verifySource(database, source, whole);
    expect(found).toMatchObject({ missing: [], extra: ["vapi:odd:nul\ufffd"], changed: ["vapi:odd:half\ud800"] });
  });

  it("verify compares what comes behind a row without an id, and names that row", async () => {
    const rows = ["newest", "", "oldest"].map((id, index) => {
      const at = new Date(now - (index + 1) * 3_600_000).toISOString();
      return { id, orgId: "o", status: "ended", createdAt: at, updatedAt: at, startedAt: at, endedAt: at };
    });
    const source = sourcesOf.vapi!(serveVapi(rows), "nameless");
    await syncSource(database, source, options);
    const report = await verifySource(database, source, whole);
    expect(report).toMatchObject({ compared: 2, missing: [], extra: [], changed: [] });
    expect(report.unread).toMatchObject([{ reason: "row", error: expect.stringContaining("no"), after: "newest" }]);
  });

  it("verify counts what the provider keeps no longer, and calls it no difference", async () => {
    const rows = [1, 13, 15, 40].map((days) => toRow(`${days} days`, new Date(now - days * day).toISOString()));
    const source = sourcesOf.vapi!(serveVapi(rows), "retained");
    await syncSource(database, source, { ...options, since: "90d" });
    rows.splice(1);
    expect(await verifySource(database, source, whole)).toMatchObject({
      compared: 1,
      extra: ["vapi:retained:13 days"],
      expired: 2,
    });
  });

  it("verify compares no further back than the copy goes, unless it is told to", async () => {
    const days = (count: number): string => new Date(now - count * day).toISOString();
    const source = sourcesOf.vapi!(serveVapi([1, 8, 20].map((age) => toRow(`${age} days`, days(age)))), "begun");
    const statusOf = async () => (await readStatus(database)).find(({ account }) => account === "begun");
    await syncSource(database, source, { ...options, since: "7d" });
    expect(await statusOf()).toMatchObject({ completeFrom: days(7), completeUntil: days(0) });
    const usual = { now: () => now };
    const found = await verifySource(database, source, usual);
    expect(found).toMatchObject({ from: days(7), completeFrom: days(7), compared: 1, missing: [] });
    expect((await verifySource(database, source, { ...usual, from: "15d" })).missing).toEqual(["vapi:begun:8 days"]);
    await expect(verifySource(database, source, { ...usual, to: days(9) })).rejects.toThrow(
      `The copy of vapi:begun begins at ${days(7)}, and nothing before ${days(9)} is in it to compare`,
    );

    await syncSource(database, source, { ...options, since: "15d" });
    expect(await statusOf()).toMatchObject({ completeFrom: days(15) });
    await syncSource(database, source, options);
    expect(await statusOf()).toMatchObject({ completeFrom: undefined, completeUntil: days(0) });
    const whole = await verifySource(database, source, usual);
    expect(whole).toMatchObject({ from: days(30), compared: 3, missing: [] });
    expect(whole).not.toHaveProperty("completeFrom");
  });

  it("a copy begins where it did until what is older was read to its end", async () => {
    const state = {
      version: 2,
      source: "vapi:older",
      run: 2,
      since: "2026-01-01T00:00:00.000Z",
      bookmark: "2026-11-20T00:00:00.000Z",
      windows: [
        {
          since: "2026-11-19T18:00:00.000Z",
          until: "2026-11-21T00:00:00.000Z",
          unread: "2026-11-20T00:00:00.000Z",
          run: 2,
        },
        { since: "2026-01-01T00:00:00.000Z", until: "2026-11-10T00:00:00.000Z", run: 2 },
      ],
      calls: [],
      days: [],
      missing: [],
      parked: [],
    };
    await database.query(
      "insert into _trunkline_sync_state (source_key, provider, account_id, state) values ($1, 'vapi', 'older', $2::text::json)",
      [state.source, JSON.stringify(state)],
    );
    const kept = await readState(database, state.source);
    const begun = { completeFrom: "2026-11-10T00:00:00.000Z", completeUntil: "2026-11-20T00:00:00.000Z" };
    expect((await readStatus(database)).find(({ account }) => account === "older")).toMatchObject(begun);
    expect(toCompleteSpan(kept)).toEqual({ from: begun.completeFrom, until: begun.completeUntil });
  });

  it("verify needs a finished sync, or an end", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 1 }), "never");
    await expect(verifySource(database, source, {})).rejects.toSatisfy(InvalidInputError.isInstance);
    await expect(verifySource(database, source, { from: "1d", to: "2d" })).rejects.toThrow(
      "`from` must be before `to`",
    );
    await expect(verifySource(database, source, { from: "yesterday" })).rejects.toThrow("`from` must be a date");
    await expect(verifySource(database, source, { now: () => Number.NaN })).rejects.toThrow("`now` must give");
  });

  it("a forgotten person's calls are gone, and do not come back; a later call is a new one", async () => {
    const simulator = simulate({ calls: 60, documented: false });
    const source = sourcesOf.vapi!(simulator, "forgotten");
    await syncSource(database, source, options);
    const calls = [...(await readAll(source)).values()];
    const number = calls.find(({ customer }) => customer?.number?.startsWith("+"))?.customer?.number ?? "";
    const theirs = calls.filter(({ from, to, customer }) => [from?.e164, to?.e164, customer?.number].includes(number));
    expect(theirs.length).toBeGreaterThan(0);
    // However it is spelt.
    const spelt = number.replace(/^\+(\d)(\d{3})/, "+$1 ($2) ");
    expect(await forgetNumber(database, spelt)).toBe(theirs.length);
    await syncSource(database, source, { ...options, fullRefresh: true });
    for (const call of theirs) await putCall(database, call, { raw: "redacted", event: undefined });
    const { rows } = await database.query("select count(*) as calls from calls where account_id = 'forgotten'");
    expect(rows).toEqual([{ calls: calls.length - theirs.length }]);
    expect(await verifySource(database, source, whole)).toMatchObject({ missing: [], extra: [], changed: [] });
    const { rows: texts } = await database.query("select f::text as text from _trunkline_forgotten f");
    expect(texts.some(({ text }) => String(text).includes(number.slice(2)))).toBe(false);
    const later = new Date(Date.now() + 60_000).toISOString();
    const [first] = theirs;
    const next = { ...first!, id: "later", key: `${source.key}:later`, occurredAt: later };
    expect(await putCall(database, next, { raw: "redacted", event: undefined })).toBe("inserted");
  });

  it("prune deletes older answers and transcripts, which does not count as a change", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 30, documented: false, seed: 2 }), "pruned");
    await syncSource(database, source, options);
    expect(await prune(database, { raw: 0, transcripts: 0 })).toBeGreaterThan(0);
    expect(await prune(database, { raw: 0, transcripts: 0 })).toBe(0);
    await syncSource(database, source, { ...options, fullRefresh: true });
    const { rows } = await database.query(
      "select count(raw) as raw, count(turns) as turns, count(*) as calls from calls where account_id = 'pruned'",
    );
    expect(rows).toEqual([{ raw: 0, turns: 0, calls: 30 }]);
    expect(await verifySource(database, source, whole)).toMatchObject({ missing: [], extra: [], changed: [] });
    await expect(prune(database, {})).rejects.toSatisfy(InvalidInputError.isInstance);
  });
});
