import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { expect, test } from "vitest";
import { vapiWebhook } from "../../src/providers/vapi/index.js";
import { createReceiver, WebhookError, type Receiver } from "../../src/webhooks/index.js";
import { providers } from "../generated/providers.js";
import { runs } from "../runs.js";
import { now, second, sign, toRequest } from "./deliveries.js";

const secret = "s3cr3t-that-nobody-may-see";
const webhooks = providers.flatMap(({ webhook }) => webhook ?? []);
const receivers: Receiver[] = [
  ...webhooks.map((webhook) => createReceiver({ webhook: webhook({ secret }), now })),
  createReceiver({ webhook: vapiWebhook({ secret, scheme: "bearer" }), now }),
  // Here nothing is proven, and everything is read.
  ...webhooks.map((webhook) => createReceiver({ webhook: webhook(), require: "unsigned", now })),
];

const names = fc.constantFrom(
  "x-signature",
  "x-timestamp",
  "authorization",
  "x-vapi-secret",
  "synthflow-signature",
  "HTTP_SYNTHFLOW_SIGNATURE",
  "x-signature-256",
  "x-retell-signature",
  "elevenlabs-signature",
  "x-webhook-signature",
  "content-encoding",
  "content-length",
);
const values = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef=,.;: ") }),
  fc.constantFrom(
    String(second),
    `${second * 1000}`,
    "sha256=",
    `v=${second}000,d=00`,
    `t=${second},v0=00`,
    "Bearer ",
    "identity",
    "gzip",
    "a, b",
    "-1",
    "1e3",
  ),
  fc.base64String(),
);
const fields = fc.constantFrom(
  "message",
  "type",
  "call",
  "id",
  "call_id",
  "status",
  "event",
  "data",
  "timestamp",
  "lead",
);
const words = fc.constantFrom(
  "end-of-call-report",
  "status-update",
  "ended",
  "call_inbound",
  "message_status",
  "",
  "1",
);
const json = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(words, fc.jsonValue({ maxDepth: 1 }), fc.double(), fc.constant(null)),
    fc.dictionary(fields, tie("value"), { maxKeys: 6 }),
    fc.array(tie("value"), { maxLength: 3 }),
  ),
})).value;
const bodies = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  fc.dictionary(fields, json).map((value) => JSON.stringify(value)),
  fc.string({ unit: "binary" }),
  fc.uint8Array().map((bytes) => new Uint8Array(bytes)),
  json.map((value) => JSON.stringify(value).slice(0, -1)),
);

test(
  "any headers and any body: read or refused, and no secret in anything that is said",
  { timeout: 600_000 },
  async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...receivers),
        fc.dictionary(names, values, { maxKeys: 4 }),
        bodies,
        fc.constantFrom("", "?key=", "?key=a&key=b", "?key=%00", `?key=${secret}`),
        async (receiver, headers, body, query) => {
          try {
            const request = toRequest({ url: `https://example.com/hook${query}`, headers: trimmed(headers), body });
            const { events } = await receiver.receive(request);
            read += events.length;
            expect(JSON.stringify({ ...events[0], raw: undefined })).not.toContain(secret);
          } catch (error) {
            if (!WebhookError.isInstance(error)) throw error;
            expect([400, 401, 413]).toContain(error.status);
            expect(`${JSON.stringify(error)}${error.stack}${String(error.cause)}`).not.toContain(secret);
          }
        },
      ),
      runs(3000),
    );
    expect(read).toBeGreaterThan(0);
  },
);

/** What a header cannot hold is refused by the runtime, before anybody is asked. */
function trimmed(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, name === "content-length" ? "1" : value]),
  );
}

test("whatever is signed is verified, and with any one bit changed it is not", { timeout: 600_000 }, async () => {
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }), now });
  await fc.assert(
    fc.asyncProperty(json, fc.nat(), fc.nat(7), async (value, at, bit) => {
      const body = new TextEncoder().encode(JSON.stringify({ message: value }));
      const code = sign(secret, `${second}.${new TextDecoder().decode(body)}`);
      const headers = { "x-signature": code, "x-timestamp": String(second) };
      expect((await receiver.receive(toRequest({ headers, body }))).proof).toBe("verified");
      const place = at % body.length;
      body[place]! ^= 1 << bit;
      await expect(receiver.receive(toRequest({ headers, body }))).rejects.toMatchObject({ reason: "mismatch" });
    }),
    runs(300),
  );
});

/** The headers of https://www.standardwebhooks.com, as Vapi's credential can be configured to send them. */
const standard = {
  header: "webhook-signature",
  timestampHeader: "webhook-timestamp",
  messageIdHeader: "webhook-id",
  template: "{svix-id}.{timestamp}.{body}",
  prefix: "v1,",
  encoding: "base64",
  secretEncoding: "base64",
} as const;

test("standardwebhooks and we agree on what is genuine, each way", { timeout: 600_000 }, async () => {
  // It has no clock to give it: the time is now.
  const time = Math.floor(Date.now() / 1000);
  await fc.assert(
    fc.asyncProperty(
      json.map((value) => JSON.stringify({ message: value })),
      fc.stringMatching(/^msg_[A-Za-z0-9]{1,20}$/),
      fc.constantFrom("body", "id", "time", "secret", "signature", "none"),
      fc.constantFrom(0, 0, 0, 200, -200, 400, -400),
      async (body, id, changed, offset) => {
        const key = randomBytes(24).toString("base64");
        const oracle = new StandardWebhook(key);
        const at = time - offset;
        const signature = oracle.sign(id, new Date(at * 1000), body);
        const headers = {
          "webhook-id": changed === "id" ? `${id}x` : id,
          "webhook-timestamp": String(changed === "time" ? at - 1 : at),
          "webhook-signature": changed === "signature" ? flip(signature) : signature,
        };
        const sent = changed === "body" ? `${body} ` : body;
        const ownKey = changed === "secret" ? randomBytes(24).toString("base64") : key;
        const isGenuine = succeeds(() => new StandardWebhook(ownKey).verify(sent, headers));
        const receiver = createReceiver({ webhook: vapiWebhook({ ...standard, secret: ownKey }) });
        const isTaken = await receiver.receive(toRequest({ headers, body: sent })).then(
          ({ proof }) => proof === "verified",
          () => false,
        );
        expect(isTaken).toBe(isGenuine);
        expect(isGenuine).toBe(changed === "none" && Math.abs(offset) < 300);
      },
    ),
    runs(1000),
  );
});

function flip(signature: string): string {
  const at = 3 + (signature.length % 20);
  return signature.slice(0, at) + (signature[at] === "A" ? "B" : "A") + signature.slice(at + 1);
}

function succeeds(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch {
    return false;
  }
}
