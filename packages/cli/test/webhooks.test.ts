import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createReceiver } from "trunkline/webhooks";
import { vapiWebhook } from "trunkline/vapi";
import { providers } from "../src/generated/providers.js";
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

/** `webhooks listen` with these arguments, until it is stopped. */
function listen(args: string, env: Record<string, string>) {
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
  const io = { stdout: sink(), stderr: sink(), env, signal: interrupt.signal, now: Date.now };
  const ended = run(["webhooks", "listen", ...args.split(" ")], io);
  const printed = (): string => chunks.join("");
  return {
    printed,
    async url(): Promise<string> {
      await expect.poll(printed).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
      return /http:\/\/127\.0\.0\.1:\d+\//.exec(printed())?.[0] ?? "";
    },
    stop(): Promise<number> {
      interrupt.abort(new Error("Interrupted."));
      return ended;
    },
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
    stdout: expect.stringContaining("-> nobody there: the connection was refused"),
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
    ["webhooks listen --provider vapi --set bearer", /--set must be <name>=<value>/],
    ["webhooks listen --provider vapi --set scheme=bearer --set scheme=legacy", /--set is given twice for scheme/],
    ["webhooks listen --provider vapi --set scheme=bearr", /Did you mean bearer/],
    ["webhooks listen --provider retell --set scheme=bearer", /Unknown option/],
    ["webhooks listen --provider vapi --set secret=text", /comes from the environment/],
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
  const listening = listen(`--provider vapi --forward ${endpoint.url}`, env);
  const line = `webhooks send --provider vapi --event end-of-call-report --to ${await listening.url()}`;
  expect((await runCommand(line, { env, fetch })).stdout).toContain("-> 202");
  await runCommand(line, { env: { VAPI_WEBHOOK_SECRET: "another" }, fetch });
  await expect.poll(listening.printed).toMatch(/refused/);
  expect(await listening.stop()).toBe(0);
  const printed = listening.printed();
  expect(printed).toMatch(/^verified call\.ended end-of-call-report \S+ -> 202$/m);
  expect(printed).toMatch(/^refused: vapi: the signature does not fit the secret.* -> 202$/m);
  expect(printed).not.toContain(secret);
  expect(bodies).toHaveLength(2);
  expect(JSON.parse(bodies[0] ?? "")).toHaveProperty("message.call.id");
  endpoint.close();
});

test("says what became of a delivery that was not taken", { timeout: 60_000 }, async () => {
  const elsewhere = await serve((_request, response) => response.end());
  const key = "canary-in-address";
  const redirects = await serve((_request, response) =>
    response.writeHead(307, { location: `/hook/?key=${key}` }).end(),
  );
  const cuts = await serve((request) => request.socket.destroy());
  const cutsAnswers = await serve((request, response) => {
    response.writeHead(200, { "content-length": 10 }).write("half");
    setImmediate(() => request.socket.destroy());
  });
  elsewhere.close();
  for (const [to, status, told] of [
    [redirects.url, 307, `307, a redirect to ${redirects.url}/, which is not followed`],
    [cuts.url, 502, "the connection was cut"],
    [cutsAnswers.url, 502, "the connection was cut"],
    [elsewhere.url, 502, "nobody there: the connection was refused"],
  ] as const) {
    const listening = listen(`--provider vapi --forward ${to}`, env);
    const answer = await fetch(await listening.url(), { method: "POST", body, redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      status,
      status === 307 ? `/hook/?key=${key}` : null,
    ]);
    await expect.poll(listening.printed).toContain(` -> ${told}\n`);
    expect(await listening.stop()).toBe(0);
    const sent = await runCommand(`webhooks send --provider vapi --event end-of-call-report --to ${to}`, {
      env,
      fetch,
    });
    expect(sent.exitCode).toBe(1);
    expect(sent.stdout).toMatch(/^end-of-call-report \S+ -> /);
    expect(sent.stdout.endsWith(` -> ${told}\n`)).toBe(true);
    expect(listening.printed() + sent.stdout).not.toContain(key);
  }
  for (const server of [redirects, cuts, cutsAnswers]) server.close();
});

const bestProofs: Record<string, string> = {
  anunzi: "weak",
  autocalls: "weak",
  bland: "verified",
  elevenlabs: "verified",
  retell: "verified",
  vapi: "verified",
  zudu: "weak",
};

test.each(providers.map(({ name }) => name))("knows %s by its own scheme", { timeout: 60_000 }, async (name) => {
  const own = { [`${name.toUpperCase()}_WEBHOOK_SECRET`]: secret };
  const listening = listen(`--provider ${name}`, own);
  const line = `webhooks send --provider ${name} --to ${await listening.url()}`;
  expect((await runCommand(line, { env: own, fetch })).stdout).toContain("-> 200");
  expect((await runCommand(line, { env: {}, fetch })).stdout).toContain("-> 401");
  expect(await listening.stop()).toBe(0);
  expect(listening.printed()).toMatch(new RegExp(`^${bestProofs[name]} call\\.`, "m"));
  expect(listening.printed()).toMatch(new RegExp(`^refused: ${name}: `, "m"));
  expect(listening.printed()).not.toContain(secret);
});

const body = JSON.stringify({ message: { type: "status-update", status: "ended", call: { id: "c1" } } });

test.each([
  { settings: "scheme=bearer", headers: { authorization: `Bearer ${secret}` }, proof: "weak" },
  { settings: "scheme=bearer header=x-token prefix=", headers: { "x-token": secret }, proof: "weak" },
  { settings: "scheme=legacy", headers: { "x-vapi-secret": secret }, proof: "weak" },
  {
    settings: "header=x-vapi-signature template={body} prefix=sha256= encoding=base64",
    headers: { "x-vapi-signature": `sha256=${createHmac("sha256", secret).update(body).digest("base64")}` },
    proof: "verified",
  },
])("knows Vapi with $settings", { timeout: 60_000 }, async ({ settings, headers, proof }) => {
  const args = settings.split(" ").map((setting) => `--set ${setting}`);
  const listening = listen(`--provider vapi ${args.join(" ")}`, env);
  const url = await listening.url();
  expect((await fetch(url, { method: "POST", headers, body })).status).toBe(200);
  const [header = ""] = Object.keys(headers);
  expect((await fetch(url, { method: "POST", headers: { [header]: "Bearer another" }, body })).status).toBe(401);
  await listening.stop();
  expect(listening.printed()).toMatch(new RegExp(`^${proof} call\\.ended status-update c1$`, "m"));
  expect(listening.printed()).not.toContain(secret);
});
