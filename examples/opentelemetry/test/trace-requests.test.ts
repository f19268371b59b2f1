import { context, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { createVapiClient } from "@trunkline/vapi";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { traceRequests } from "../src/trace-requests.js";

const exporter = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer("test");

beforeAll(() => context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable()));

beforeEach(() => exporter.reset());

afterAll(() => context.disable());

/** A client whose attempts end as the steps say: a status, or a failed connection. */
function createClient(...steps: (number | "reset")[]) {
  return createVapiClient({
    apiKey: "key-canary",
    hooks: traceRequests(tracer),
    retry: { backoffMs: 0 },
    // Limited, so that a request may begin long after it was asked for.
    concurrency: 1,
    fetch: async () => {
      const step = steps.shift() ?? 200;
      if (step === "reset") throw new TypeError("fetch failed", { cause: new Error("read ECONNRESET") });
      return Response.json([], { status: step });
    },
  });
}

test("each attempt is a span beneath the active one", async () => {
  const client = createClient("reset", 503, 200);
  await tracer.startActiveSpan("nightly copy", async (parent) => {
    await client.GET("/call", { params: { query: { limit: 5 } } });
    parent.end();
  });
  const spans = exporter.getFinishedSpans();
  const parent = spans.at(-1)!;
  expect(spans.map(({ name }) => name)).toEqual(["GET /call", "GET /call", "GET /call", "nightly copy"]);
  const attempts = spans.slice(0, -1);
  for (const { parentSpanContext } of attempts) expect(parentSpanContext?.spanId).toBe(parent.spanContext().spanId);
  expect(attempts.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([0, 1, 2]);
  expect(attempts.map(({ attributes }) => attributes["error.type"])).toEqual(["ConnectionError", "503", undefined]);
  expect(attempts.map(({ status }) => status.code)).toEqual([
    SpanStatusCode.ERROR,
    SpanStatusCode.ERROR,
    SpanStatusCode.UNSET,
  ]);
  expect(attempts[2]!.attributes).toMatchObject({
    "trunkline.provider": "vapi",
    "http.response.status_code": 200,
    "url.full": "https://api.vapi.ai/call?limit=5",
    "server.address": "api.vapi.ai",
  });
});

test("requests side by side keep to their own spans", async () => {
  const client = createClient();
  await Promise.all(
    ["one", "two", "three"].map((name) =>
      tracer.startActiveSpan(name, async (span) => {
        await client.GET("/call/{id}", { params: { path: { id: name } } });
        span.end();
      }),
    ),
  );
  const spans = exporter.getFinishedSpans();
  for (const { attributes, parentSpanContext } of spans.filter(({ name }) => name === "GET /call/{id}")) {
    const parent = spans.find((span) => span.spanContext().spanId === parentSpanContext?.spanId);
    expect(attributes["url.full"]).toBe(`https://api.vapi.ai/call/${parent?.name}`);
  }
  expect(spans).toHaveLength(6);
});

test("no key is in a span", async () => {
  await createClient(401).GET("/call");
  const told = exporter.getFinishedSpans().map(({ attributes, events, status }) => ({ attributes, events, status }));
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain("canary");
});

test("nothing is traced unless somebody set a tracer up", () => {
  trace.disable();
  expect(() =>
    traceRequests().onRequest?.({
      id: 1,
      provider: "vapi",
      method: "GET",
      path: "/call",
      url: "https://api.vapi.ai/call",
      attempt: 1,
      headers: {},
    }),
  ).not.toThrow();
});
