import { createSimulator } from "@trunkline/simulator";
import { describe, expect, test } from "vitest";
import type { Call } from "../../src/index.js";
import { anunziWebhook } from "../../src/providers/anunzi/index.js";
import { vapi, vapiWebhook } from "../../src/providers/vapi/index.js";
import { zudu, zuduWebhook } from "../../src/providers/zudu/index.js";
import { createReceiver, WebhookError, type HandlerOptions, type NodeHandler } from "../../src/webhooks/index.js";
import { now, signVapi, toRequest } from "./deliveries.js";

const secret = "vapi-test-secret";
const simulator = createSimulator({ calls: 20, now: "2026-11-21T12:00:00.000Z" });
const source = vapi({ apiKey: "any", fetch: simulator.fetch, retry: false });
const id = String([...simulator.records("vapi")].find((record) => record.status === "ended")?.id);
const webhook = vapiWebhook({ secret });

function ended(callId = id, more: object = {}): string {
  const call = { id: callId, status: "queued" };
  return JSON.stringify({
    message: {
      type: "end-of-call-report",
      timestamp: 1_739_537_297_000,
      endedReason: "silence-timed-out",
      call,
      ...more,
    },
  });
}

describe("the handler", () => {
  test("gives the call as the provider has it by now, and answers 200 without a body", async () => {
    const calls: Call[] = [];
    const receiver = createReceiver({ webhook, source, now });
    const answer = await receiver.handler({ onCall: (call) => void calls.push(call) })(
      toRequest(signVapi(ended(), secret)),
    );
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
    expect(calls).toEqual([await source.get(id)]);
    expect(calls[0]?.assumptions).not.toContain("call.fromEvent");
  });

  test("says what is wrong where Node's endpoint is given a web request", async () => {
    const errors: unknown[] = [];
    const node = createReceiver({ webhook, source, now }).node({
      onCall: () => undefined,
      onError: (error) => void errors.push(error),
    });
    const request = toRequest(signVapi(ended(), secret)) as unknown as Parameters<NodeHandler>[0];
    const remedy = "For a web Request, use `receiver.handler`.";
    await expect(node(request, undefined as never)).rejects.toThrow(remedy);
    const response = { statusCode: 200, setHeader: () => undefined, end: () => undefined };
    await node(request, response);
    expect([response.statusCode, String(errors[0])]).toEqual([500, expect.stringContaining(remedy)]);
  });

  test("gives the event's own copy, marked, where the fetch fails or is not wanted", async () => {
    const receiver = createReceiver({ webhook, source, now });
    const told: unknown[] = [];
    const onCall: NonNullable<HandlerOptions["onCall"]> = (call, { isSnapshot, error }) =>
      void told.push([
        call.ended?.reason,
        isSnapshot,
        error === undefined,
        call.assumptions.includes("call.fromEvent"),
      ]);
    const unknown = signVapi(ended("019a0000-0000-7000-8000-00000000ffff"), secret);
    expect((await receiver.handler({ onCall })(toRequest(unknown))).status).toBe(200);
    expect((await receiver.handler({ onCall, refetch: false })(toRequest(signVapi(ended(), secret)))).status).toBe(200);
    expect(told).toEqual([
      ["silence_timed_out", true, false, true],
      ["silence_timed_out", true, true, true],
    ]);
  });

  test("asks for the delivery again where neither the provider nor the event has the call", async () => {
    const away = zudu({ apiKey: "any", apiSecret: "any", fetch: simulator.fetch, retry: false });
    const receiver = createReceiver({ webhook: zuduWebhook({ secret: "k1" }), source: away });
    const errors: unknown[] = [];
    const handle = receiver.handler({ onCall: () => {}, onError: (error) => void errors.push(error) });
    const answer = await handle(toRequest({ url: "https://example.com/hook?key=k1", body: '{"call_id":"nobody"}' }));
    expect(answer.status).toBe(503);
    expect(errors).toEqual([expect.objectContaining({ reason: "unavailable" })]);
  });

  test("refuses an event whose call nobody has, and tells onError what to do", async () => {
    const cases = [
      // Zudu's events name a call and have no copy of it.
      { handles: createReceiver({ webhook: zuduWebhook({ secret: "k1" }) }), body: '{"call_id":"nobody"}' },
      // A report's `call` is optional.
      {
        handles: createReceiver({ webhook: vapiWebhook(), require: "unsigned", now }),
        body: '{"message":{"type":"end-of-call-report","timestamp":1739537297000,"endedReason":"x"}}',
      },
    ];
    const told: unknown[] = [];
    for (const { handles, body } of cases) {
      const onError = (error: unknown): void => void told.push(String(error));
      const delivery = { url: "https://example.com/hook?key=k1", body };
      const { status } = await handles.handler({ onCall() {}, onError })(toRequest(delivery));
      // Without `onCall`, no call is wanted.
      const noted = await handles.handler({ onEvent() {}, onError })(toRequest(delivery));
      told.push(status, noted.status);
    }
    expect(told).toEqual([
      expect.stringContaining("zudu: post_call has no copy of its call: pass a `source`"),
      500,
      200,
      expect.stringContaining("vapi: end-of-call-report names no call"),
      400,
      200,
    ]);
  });

  test("gives the event's own copy beside the call, since some things are told in events alone", async () => {
    const snapshots: unknown[] = [];
    const handle = createReceiver({ webhook, source, now }).handler({
      onCall: (call, { snapshot, isSnapshot }) =>
        void snapshots.push([call.key === snapshot?.key, isSnapshot, snapshot?.ended?.reason, snapshot?.assumptions]),
    });
    await handle(toRequest(signVapi(ended(), secret)));
    expect(snapshots).toEqual([[true, false, "silence_timed_out", expect.arrayContaining(["call.fromEvent"])]]);
  });

  test("answers when onCall has resolved, and with a 500 where it fails", async () => {
    const receiver = createReceiver({ webhook, now });
    let written = false;
    const slow = receiver.handler({
      async onCall() {
        await new Promise((resolve) => setTimeout(resolve, 50));
        written = true;
      },
    });
    expect((await slow(toRequest(signVapi(ended(), secret)))).status).toBe(200);
    expect(written).toBe(true);
    const errors: unknown[] = [];
    const failing = receiver.handler({
      onCall: () => Promise.reject(new Error("The database is away, user postgres://u:secret@host")),
      onError: (error) => void errors.push(error),
    });
    const answer = await failing(toRequest(signVapi(ended(), secret)));
    expect([answer.status, await answer.text()]).toEqual([500, "not handled"]);
    expect(errors).toHaveLength(1);
  });

  test("tells the provider to come again when the time is up", async () => {
    const receiver = createReceiver({ webhook, now });
    let aborted = false;
    const stuck = receiver.handler({
      timeout: 50,
      onCall: (_call, { signal }) => new Promise(() => signal.addEventListener("abort", () => void (aborted = true))),
    });
    const began = performance.now();
    expect((await stuck(toRequest(signVapi(ended(), secret)))).status).toBe(503);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(aborted).toBe(true);
  });

  test("answers in time though onError never ends", async () => {
    const handle = createReceiver({ webhook, now }).handler({
      timeout: 30,
      onCall: () => Promise.reject(new Error("away")),
      onError: () => new Promise(() => {}),
    });
    expect((await handle(toRequest(signVapi(ended(), secret)))).status).toBe(500);
  });

  test("refuses what is not proven, and tells nobody's code but onError", async () => {
    const receiver = createReceiver({ webhook, now });
    const seen: unknown[] = [];
    const handle = receiver.handler({
      onCall: (call) => void seen.push(call),
      onEvent: (event) => void seen.push(event),
      onError: (error) => void seen.push(WebhookError.isInstance(error) && error.reason),
    });
    const answer = await handle(toRequest(signVapi(ended(), "another")));
    expect([answer.status, await answer.text()]).toEqual([401, "mismatch"]);
    expect(seen).toEqual(["mismatch"]);
  });

  test("never answers what wants an answer: that is the user's", async () => {
    const receiver = createReceiver({ webhook: anunziWebhook(), require: "unsigned" });
    const inbound = '{"event":"call_inbound","call_inbound":{"model_id":"m","from_number":"+1","to_number":"+2"}}';
    const told: unknown[] = [];
    const onError = (error: unknown): void => void told.push(String(error));
    for (const onEvent of [undefined, () => ({ override_model_id: "m2" })]) {
      const silent = await receiver.handler({ onCall() {}, onEvent, onError })(toRequest({ body: inbound }));
      expect([silent.status, await silent.text()]).toEqual([501, "unanswered"]);
    }
    expect(told).toEqual(Array(2).fill(expect.stringContaining("anunzi: nothing here answers call_inbound")));
    const answering = receiver.handler({
      onEvent: (event) =>
        event.needsAnswer ? Response.json({ call_inbound: { override_model_id: "m2" } }) : undefined,
    });
    const answer = await answering(toRequest({ body: inbound }));
    expect(await answer.json()).toEqual({ call_inbound: { override_model_id: "m2" } });
    // One Response can be sent once.
    const constant = new Response("hello");
    const reusing = receiver.handler({ onEvent: () => constant, onError });
    expect(await (await reusing(toRequest({ body: inbound }))).text()).toBe("hello");
    expect((await reusing(toRequest({ body: inbound }))).status).toBe(500);
    expect(told.at(-1)).toContain("make a new one");
    // What is given to other events is not sent.
    const report = '{"status":"completed","call":{"call_id":"1"}}';
    const loud = receiver.handler({ onEvent: () => new Response("hello") });
    expect(await (await loud(toRequest({ body: report }))).text()).toBe("");
  });
});

describe("at least once, and once", () => {
  function remember(): { seen: (key: string) => Promise<boolean>; keys: Set<string> } {
    const keys = new Set<string>();
    return {
      keys,
      // As a store does it in one step.
      async seen(key) {
        const was = keys.has(key);
        keys.add(key);
        return was;
      },
    };
  }

  test("an event that comes twice is handled once, and another one of the call too", async () => {
    const receiver = createReceiver({ webhook, now });
    const calls: string[] = [];
    const handle = receiver.handler({ onCall: (call) => void calls.push(call.id), dedupe: remember() });
    const sent = signVapi(ended(), secret);
    const answers = await Promise.all([sent, sent, sent].map((one) => handle(toRequest(one))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(calls).toEqual([id]);
    await handle(toRequest(signVapi(ended(id, { timestamp: 1_739_537_299_000 }), secret)));
    expect(calls).toEqual([id, id]);
  });

  test("an event that was not handled is not taken for seen when it comes again", async () => {
    const receiver = createReceiver({ webhook, now });
    const calls: string[] = [];
    let failures = 2;
    const forgotten: string[] = [];
    for (const dedupe of [remember(), { ...remember(), forget: (key: string) => void forgotten.push(key) }]) {
      failures = 2;
      calls.length = 0;
      const handle = receiver.handler({
        dedupe,
        onCall(call) {
          failures -= 1;
          if (failures >= 0) throw new Error("away");
          calls.push(call.id);
        },
      });
      const sent = signVapi(ended(), secret);
      const statuses: number[] = [];
      for (let time = 0; time < 4; time += 1) statuses.push((await handle(toRequest(sent))).status);
      expect(statuses).toEqual([500, 500, 200, 200]);
      expect(calls).toEqual([id]);
    }
    expect(forgotten).toHaveLength(2);
  });

  test("an event that comes again while it is being handled shares what becomes of it", async () => {
    const receiver = createReceiver({ webhook, now });
    const calls: string[] = [];
    let fail: (reason: Error) => void = () => {};
    let failing: Promise<never> | undefined = new Promise((_, reject) => (fail = reject));
    const handle = receiver.handler({
      dedupe: { ...remember(), forget() {} },
      async onCall(call) {
        await failing;
        calls.push(call.id);
      },
    });
    const sent = signVapi(ended(), secret);
    const both = [handle(toRequest(sent)), handle(toRequest(sent))];
    // Later than both have asked whether it was seen.
    setTimeout(() => fail(new Error("away")), 20);
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([500, 500]);
    failing = undefined;
    expect((await handle(toRequest(sent))).status).toBe(200);
    expect(calls).toEqual([id]);
  });

  test("a dedupe that fails loses no event, and onError is told both errors", async () => {
    const receiver = createReceiver({ webhook, now });
    const calls: string[] = [];
    const told: string[] = [];
    const { keys, seen } = remember();
    let isAway = true;
    const handle = receiver.handler({
      dedupe: {
        async seen(key) {
          const was = await seen(key);
          if (isAway) throw new Error("no answer from the store");
          return was;
        },
        forget() {
          if (isAway) throw new Error("cannot forget");
        },
      },
      onCall: (call) => void calls.push(call.id),
      onError: (error) => void told.push(String(error)),
    });
    const sent = signVapi(ended(), secret);
    expect((await handle(toRequest(sent))).status).toBe(500);
    expect(keys.size).toBe(1);
    expect(told).toEqual(["Error: cannot forget", "Error: no answer from the store"]);
    isAway = false;
    expect((await handle(toRequest(sent))).status).toBe(200);
    expect(calls).toEqual([id]);
  });

  test("an event that took too long and then failed comes again", async () => {
    const receiver = createReceiver({ webhook, now });
    const calls: string[] = [];
    let isFirst = true;
    const handle = receiver.handler({
      timeout: 40,
      dedupe: remember(),
      async onCall(call) {
        if (isFirst) {
          isFirst = false;
          await new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 80));
        }
        calls.push(call.id);
      },
    });
    const sent = signVapi(ended(), secret);
    expect((await handle(toRequest(sent))).status).toBe(503);
    expect((await handle(toRequest(sent))).status).toBe(200);
    expect(calls).toEqual([id]);
  });
});

test("options that cannot be right are refused before anything comes", () => {
  const receiver = createReceiver({ webhook, now });
  const bad: unknown[] = [
    {},
    { onCall: 1 },
    { onCal: () => {} },
    { onCall() {}, dedupe: {} },
    { onCall() {}, timeout: "x" },
  ];
  for (const options of bad) {
    for (const make of [receiver.handler, receiver.node]) {
      expect(() => make(options as HandlerOptions)).toThrowError(expect.objectContaining({ kind: "invalid_input" }));
    }
  }
});
