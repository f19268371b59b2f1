import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createReceiver } from "trunkline/webhooks";
import { vapiWebhook } from "trunkline/vapi";
import { run } from "../src/run.js";
import { runCommand } from "./support/test-io.js";
import { Writable } from "node:stream";

const secret = "canary-webhook-secret";
const env = { VAPI_WEBHOOK_SECRET: secret, AUTOCALLS_WEBHOOK_SECRET: secret };

async function serve(handle: Parameters<typeof createServer>[1]): Promise<{ url: string; close: () => void }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server has an address of this form.
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    close: () => void server.close(),
  };
}

test("sends signed events that a receiver verifies, and says what was answered", { timeout: 60_000 }, async () => {
  const types: string[] = [];
  const receiver = createReceiver({ webhook: vapiWebhook({ secret }) });
  const endpoint = await serve(receiver.node({ onEvent: ({ rawType }) => void types.push(rawType) }));
  const line = `webhooks send --provider vapi --event end-of-call-report --count 3 --to ${endpoint.url}`;
  const sent = await runCommand(line, { env, fetch });
  expect(sent).toMatchObject({ exitCode: 0, stderr: "" });
  expect(sent.stdout).toMatch(/^(end-of-call-report \S+ -> 200\n){3}$/);
  expect(types).toEqual(Array(3).fill("end-of-call-report"));
  const forged = await runCommand(line, { env: { VAPI_WEBHOOK_SECRET: "another" }, fetch });
  expect(forged).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("-> 401") });
  endpoint.close();
  expect(await runCommand(line, { env, fetch })).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining("nobody there"),
  });
});

test("refuses what cannot be meant", { timeout: 60_000 }, async () => {
  for (const [line, message] of [
    ["webhooks send --to http://localhost:1", /--provider is required/],
    ["webhooks send --provider vapi", /--to is required/],
    ["webhooks send --provider vapi --to localhost", /--to must be an address/],
    ["webhooks send --provider vapi --event end-of-call --to http://localhost:1", /Did you mean end-of-call-report/],
    ["webhooks listen --provider vappi", /Did you mean vapi/],
    ["webhooks listen --provider vapi --forward file:///etc", /--forward must be an address/],
  ] as const) {
    const { exitCode, stderr } = await runCommand(line, { env });
    expect({ line, exitCode }).toEqual({ line, exitCode: 2 });
    expect(stderr).toMatch(message);
  }
});

test("listens, prints what comes and why it is refused, and passes it on as it came", { timeout: 60_000 }, async () => {
  const bodies: string[] = [];
  const endpoint = await serve(async (request, response) => {
    let body = "";
    for await (const part of request) body += String(part);
    bodies.push(body);
    response.writeHead(202).end("taken");
  });
  const chunks: string[] = [];
  const sink = (): Writable =>
    new Writable({
      decodeStrings: false,
      write(chunk: string, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
  const interrupt = new AbortController();
  const ended = run(["webhooks", "listen", "--provider", "vapi", "--forward", endpoint.url], {
    stdout: sink(),
    stderr: sink(),
    env,
    signal: interrupt.signal,
    now: Date.now,
  });
  await expect.poll(() => chunks.join("")).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
  const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(chunks.join("")) ?? [];
  const line = `webhooks send --provider vapi --event end-of-call-report --to ${url}`;
  expect((await runCommand(line, { env, fetch })).stdout).toContain("-> 202");
  await runCommand(line, { env: { VAPI_WEBHOOK_SECRET: "another" }, fetch });
  await expect.poll(() => chunks.join("")).toMatch(/refused/);
  interrupt.abort(new Error("Interrupted."));
  expect(await ended).toBe(0);
  const printed = chunks.join("");
  expect(printed).toMatch(/^verified call\.ended end-of-call-report \S+ -> 202$/m);
  expect(printed).toMatch(/^refused: vapi: the signature does not fit the secret.* -> 202$/m);
  expect(printed).not.toContain(secret);
  expect(bodies).toHaveLength(2);
  expect(JSON.parse(bodies[0] ?? "")).toHaveProperty("message.call.id");
  endpoint.close();
});
