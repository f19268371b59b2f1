import { InvalidInputError } from "@trunkline/client";
import { describe, expect, it, vi } from "vitest";
import type { Call } from "trunkline";
import { wholeCall } from "./support/calls.js";
import { homes, open, share } from "./support/homes.js";

describe.each(homes)("put into $name", ({ make }) => {
  const shared = share(make);

  it("leaves an unchanged call alone, and counts a change", async () => {
    const { store } = shared;
    expect(await store.put(wholeCall())).toBe("inserted");
    const before = await store.query("select *, xmin::text from calls where call_key = 'vapi:acme:c1'");
    expect(await store.put(wholeCall())).toBe("unchanged");
    // A new signature and a new end are no change.
    const [recording] = wholeCall().recordings;
    const signed = {
      ...recording!,
      url: "https://storage.example/c1.wav?signature=def",
      expiresAt: "2027-01-01T00:00:00.000Z",
    };
    expect(await store.put(wholeCall({ recordings: [signed] }))).toBe("unchanged");
    expect(await store.query("select *, xmin::text from calls where call_key = 'vapi:acme:c1'")).toEqual(before);
    expect(await store.put(wholeCall({ outcome: "completed" }))).toBe("updated");
    expect((await store.query("select outcome from calls where call_key = 'vapi:acme:c1'")).rows).toEqual([
      { outcome: "completed" },
    ]);
  });

  it("keeps the newer of two records, whichever comes first", async () => {
    const { store } = shared;
    const pending: Call["completeness"] = {
      transcript: "pending",
      recording: "pending",
      cost: "pending",
      analysis: "pending",
    };
    const begun: Partial<Call> = { status: { unified: "in_progress" }, completeness: pending };
    const older = "2026-11-20T10:02:59.999Z";
    const cases: [title: string, first: Partial<Call>, second: Partial<Call>, wins: "first" | "second"][] = [
      ["updated later", { updatedAt: older }, {}, "second"],
      ["updated earlier, though complete", {}, { ...begun, updatedAt: older }, "first"],
      ["updated later, though less complete", { updatedAt: older }, begun, "second"],
      ["as late and less complete", {}, begun, "first"],
      ["as late and more complete", begun, {}, "second"],
      ["written later", {}, { outcome: "completed" }, "second"],
      ["without a time and less complete", {}, { ...begun, updatedAt: undefined as never }, "first"],
      // The snapshot of an event that came late.
      ["without a time and as complete", {}, { updatedAt: undefined as never }, "first"],
      ["without a time and more complete", begun, { updatedAt: undefined as never }, "second"],
      ["with a time, over one without", { updatedAt: undefined as never }, {}, "second"],
      ["both without a time", { updatedAt: undefined as never }, { updatedAt: undefined as never }, "second"],
    ];
    for (const [title, first, second, wins] of cases) {
      const key = `vapi:acme:${title}`;
      await store.put(wholeCall({ ...first, key, metadata: { order: "first" } }));
      await store.put(wholeCall({ ...second, key, metadata: { order: "second" } }));
      const { rows } = await store.query("select metadata->>'order' as kept from calls where call_key = $1", [key]);
      expect([title, rows]).toEqual([title, [{ kept: wins }]]);
    }
  });

  it("writes over a row that a machine wrote while its clock was ahead", async () => {
    const { store } = shared;
    const key = "vapi:acme:clock-ahead";
    vi.useFakeTimers({ now: Date.parse("2031-01-01T00:00:00.000Z"), toFake: ["Date"] });
    try {
      await store.put(wholeCall({ key, outcome: "busy" }));
    } finally {
      vi.useRealTimers();
    }
    expect(await store.put(wholeCall({ key, outcome: "completed" }))).toBe("updated");
  });

  it("takes what databases reject: NUL, unpaired surrogates, deep nesting, years out of range, odd amounts", async () => {
    const { store } = shared;
    let deep: unknown = "bottom";
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    await store.put(wholeCall({ key: "vapi:acme:odd-2", metadata: { "a\u0000b": "\\u0000 \u0000 \ud800 😀" } }));
    await store.put(wholeCall({ key: "vapi:acme:odd-1", raw: { deep }, variables: { deep } }));
    await store.put(
      wholeCall({
        key: "vapi:acme:odd-3",
        createdAt: "+012345-01-01T00:00:00.000Z",
        cost: { amount: "much", parts: [] },
        durationSeconds: Number.NaN,
      }),
    );
    const { rows } = await store.query(
      "select metadata, created_at, cost_amount from calls where call_key like 'vapi:acme:odd-%' order by call_key",
    );
    expect(rows.length).toBe(3);
    expect(rows[1]?.metadata).toEqual({ "a\ufffdb": "\\u0000 \ufffd \ufffd 😀" });
    expect(rows[2]).toMatchObject({ created_at: null, cost_amount: null });
    // And goes on.
    expect(await store.put(wholeCall({ key: "vapi:acme:odd-4" }))).toBe("inserted");
  });

  it("keeps no credentials unless told to, and no raw when told not to", async () => {
    const address = await make();
    const call = wholeCall({ raw: { api_key: "very-secret-1", id: "c1" }, metadata: { password: "very-secret-2" } });
    for (const raw of ["redacted", "none", "full"] as const) {
      const store = await open(address, { raw });
      await store.put({ ...call, key: `vapi:acme:${raw}` });
      const { rows } = await store.query("select calls::text as text, raw from calls where call_key = $1", [
        `vapi:acme:${raw}`,
      ]);
      expect([raw, String(rows[0]?.text).includes("very-secret")]).toEqual([raw, raw === "full"]);
      expect(rows[0]?.raw === null).toBe(raw === "none");
      await store.close();
    }
  });

  it("remembers the event that brought a call, once", async () => {
    const { store } = shared;
    const event = {
      type: "call.ended" as const,
      provider: "vapi",
      account: "acme",
      callId: "c1",
      rawType: "end-of-call-report",
      at: "2026-11-20T10:03:00.000Z",
      key: "vapi:acme:c1:end",
      needsAnswer: false,
      raw: {},
    };
    const call = wholeCall({ key: "vapi:acme:event" });
    await store.put(call, event);
    await store.put(call, event);
    const { rows } = await store.query("select event_key, event_type, call_key from _trunkline_webhook_events");
    expect(rows).toEqual([{ event_key: event.key, event_type: "call.ended", call_key: "vapi:acme:event" }]);
    expect(
      (await store.query("select _trunkline_seen_by as by from calls where call_key = 'vapi:acme:event'")).rows,
    ).toEqual([{ by: "webhook" }]);
  });

  it("refuses anything that is not a call", async () => {
    const { store } = shared;
    for (const given of [undefined, {}, { key: "a" }, wholeCall({ id: "" })]) {
      await expect(store.put(given as Call)).rejects.toSatisfy(InvalidInputError.isInstance);
    }
    // What a webhook's `onCall` gets beside its call.
    await expect(store.put(wholeCall(), { event: {}, proof: "verified" } as never)).rejects.toThrow("`event`");
  });
});
