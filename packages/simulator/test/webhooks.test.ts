import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createSimulator, type WebhookAttempt } from "../src/index.js";
import { providers } from "../src/generated/providers.js";

const now = "2026-11-21T12:00:00.000Z";

interface Arrived {
  url: URL;
  headers: Headers;
  body: string;
}

/** An endpoint that answers as it is told, 200 at the end. */
function listen(statuses: number[] = []): { arrived: Arrived[]; fetch: (request: Request) => Promise<Response> } {
  const arrived: Arrived[] = [];
  return {
    arrived,
    async fetch(request) {
      arrived.push({ url: new URL(request.url), headers: request.headers, body: await request.text() });
      return new Response(null, { status: statuses.shift() ?? 200 });
    },
  };
}

const to = "http://localhost:3000/hook";

test("every provider that documents webhooks sends its calls' events", async () => {
  for (const { name } of providers.filter(({ madeUpWebhook }) => madeUpWebhook !== undefined)) {
    const simulator = createSimulator({ calls: 30, now });
    const { arrived, fetch } = listen();
    const report = await simulator.deliver(name, { to, fetch });
    expect(arrived.length, name).toBeGreaterThan(10);
    expect(report).toEqual({ attempts: arrived.length, delivered: arrived.length, lost: 0, failed: 0 });
    for (const { body } of arrived) expect(JSON.parse(body)).toBeTypeOf("object");
  }
});

test("Vapi's report holds the record as it was made, and is signed with its time", async () => {
  const simulator = createSimulator({ calls: 30, now });
  const { arrived, fetch } = listen();
  await simulator.deliver("vapi", { to, fetch, secret: "s", events: ["end-of-call-report"] });
  const { headers, body } = arrived[0]!;
  const time = headers.get("x-timestamp");
  expect(Math.abs(Number(time) - Date.now() / 1000)).toBeLessThan(60);
  expect(headers.get("x-signature")).toBe(createHmac("sha256", "s").update(`${time}.${body}`).digest("hex"));
  const { message } = JSON.parse(body) as { message: Record<string, Record<string, unknown>> };
  expect(message.call?.status).toBe("queued");
  expect(message.call).not.toHaveProperty("endedReason");
  expect(message.endedReason).toBeTypeOf("string");
});

test("Anunzi signs the call's id alone, and AutoCalls has a key in the address", async () => {
  const simulator = createSimulator({ calls: 30, now });
  const { arrived, fetch } = listen();
  await simulator.deliver("anunzi", { to, fetch, secret: "s" });
  const { headers, body } = arrived[0]!;
  const { call } = JSON.parse(body) as { call: { call_id: string } };
  expect(headers.get("synthflow-signature")).toBe(createHmac("sha256", "s").update(call.call_id).digest("base64"));
  const keyed = listen();
  await simulator.deliver("autocalls", { to, fetch: keyed.fetch, secret: "s" });
  expect(keyed.arrived[0]?.url.searchParams.get("key")).toBe("s");
});

test("deliveries are lost, doubled and out of order by seed", async () => {
  const deliver = async (options: object): Promise<string[]> => {
    const { arrived, fetch } = listen();
    await createSimulator({ calls: 200, now }).deliver("autocalls", { to, fetch, concurrency: 1, ...options });
    return arrived.map(({ body }) => body);
  };
  const plain = await deliver({});
  const lossy = await deliver({ lose: 0.3 });
  expect(lossy.length).toBeLessThan(plain.length * 0.9);
  const doubled = await deliver({ double: 0.3 });
  expect(new Set(doubled)).toEqual(new Set(plain));
  expect(doubled.length).toBeGreaterThan(plain.length * 1.1);
  const reordered = await deliver({ reorder: 0.3 });
  expect(reordered).not.toEqual(plain);
  expect([...reordered].sort()).toEqual([...plain].sort());
  const all = { lose: 0.1, double: 0.1, reorder: 0.2 };
  expect(await deliver({ ...all, seed: 5 })).toEqual(await deliver({ ...all, seed: 5 }));
  expect(await deliver({ ...all, seed: 5 })).not.toEqual(await deliver({ ...all, seed: 6 }));
});

test("a delivery without a 2xx answer is retried as often as the provider does", async () => {
  const simulator = createSimulator({ calls: 30, now });
  const attempts: WebhookAttempt[] = [];
  const one = async (statuses: number[], retries?: number[]) => {
    attempts.length = 0;
    const { fetch } = listen(statuses);
    const [id] = [...simulator.records("vapi")]
      .filter(({ status }) => status === "ended")
      .map((call) => String(call.id));
    const onAttempt = (attempt: WebhookAttempt) => void attempts.push(attempt);
    const events = ["end-of-call-report"];
    return simulator.deliver("vapi", { to, fetch, calls: [id!], events, retries, onAttempt });
  };
  // Without a plan, Vapi does not come again.
  expect(await one([500])).toMatchObject({ attempts: 1, failed: 1 });
  expect(await one([500, 503], [1000, 2000, 3000])).toMatchObject({ attempts: 3, delivered: 1 });
  expect(attempts.map(({ attempt, status }) => [attempt, status])).toEqual([
    [1, 500],
    [2, 503],
    [3, 200],
  ]);
});

test("over HTTP, an unreachable endpoint is a failed attempt", async () => {
  const simulator = createSimulator({ calls: 10, now });
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    request.resume().on("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server has an address of this form.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const report = await simulator.deliver("autocalls", { to: url });
  expect(count).toBe(report.delivered);
  await new Promise((resolve) => server.close(resolve));
  const gone = await simulator.deliver("autocalls", { to: url });
  expect(gone).toMatchObject({ delivered: 0, failed: report.delivered });
  await expect(simulator.deliver("autocalls", { to: url, calls: ["nobody"] })).rejects.toThrow(/has no call nobody/);
});
