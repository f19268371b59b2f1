import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createReceiver, WebhookError, type Receiver } from "trunkline/webhooks";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import { describeAnswer, describeUnanswered } from "../errors/describe-answer.js";
import { describeError } from "../errors/describe-error.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { findWebhookProvider, readWebhookSecret, webhookSecretVariable } from "../sources/webhook-secrets.js";
import { toPlainText } from "../text/plain-text.js";
import { describeListenError } from "./simulate.js";

export interface WebhooksListenOptions {
  provider?: string;
  port: number;
  set: readonly string[];
  forward?: string;
}

const mostBytes = 16 * 1024 * 1024;

/** Prints deliveries until Ctrl-C, the normal way to stop it. */
export async function runWebhooksListen(options: WebhooksListenOptions, io: Io, output: Output): Promise<ExitCode> {
  const { entry, loadWebhook } = findWebhookProvider(options.provider);
  const forward = options.forward === undefined ? undefined : readUrl(options.forward, "--forward");
  const secret = readWebhookSecret(entry, io.env);
  const webhook = await loadWebhook({ ...readSettings(options.set), ...(secret !== undefined && { secret }) });
  const receiver = createReceiver({ webhook, ...(secret === undefined && { require: "unsigned" }) });
  const ended = new AbortController();
  // Lines are printed one at a time, in the order in which deliveries were answered.
  let printed: Promise<void> = Promise.resolve();
  const print = (line: string): void => {
    printed = printed.then(async () => {
      await output.write(`${line}\n`);
      // A pipe tells only afterward that its reader has closed it.
      await output.finish();
    });
    printed.catch((error: unknown) => ended.abort(error));
  };
  const server = createServer((request, response) => {
    answer(request, response, receiver, forward, io, print).catch(() => response.destroy());
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening").catch((error: unknown) => {
    throw describeListenError(error, options.port);
  });
  // A TCP server has an address of this form.
  const { port } = server.address() as AddressInfo;
  const proof =
    secret === undefined
      ? `Nothing is checked: set ${webhookSecretVariable(entry.name)}.`
      : `Checked with ${webhookSecretVariable(entry.name)}.`;
  print(`Listening for ${entry.title} at http://127.0.0.1:${port}/. ${proof} Press Ctrl-C to stop.`);
  try {
    const signal = AbortSignal.any([io.signal, ended.signal]);
    if (!signal.aborted) await once(signal, "abort");
  } finally {
    server.close();
    server.closeAllConnections();
  }
  await printed;
  return exitCodes.ok;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  receiver: Receiver,
  forward: URL | undefined,
  io: Io,
  print: (line: string) => void,
): Promise<void> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > mostBytes) return void response.writeHead(413).end();
    parts.push(part);
  }
  const body = new Uint8Array(Buffer.concat(parts));
  const headers = new Headers();
  for (let at = 0; at + 1 < request.rawHeaders.length; at += 2) {
    headers.append(request.rawHeaders[at] ?? "", request.rawHeaders[at + 1] ?? "");
  }
  const { method = "POST", url = "/" } = request;
  const own = new URL(url, "http://127.0.0.1");
  const hasBody = method !== "GET" && method !== "HEAD";
  const given = new Request(own, { method, headers, ...(hasBody && { body }) });
  const { line, status } = await judge(given, receiver);
  if (forward === undefined) {
    response.writeHead(status).end();
    print(toPlainText(line));
    return;
  }
  // The delivery's query is forwarded too, since it may hold the key.
  const target = new URL(forward);
  for (const [name, value] of own.searchParams) target.searchParams.append(name, value);
  for (const name of ["connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding"]) {
    headers.delete(name);
  }
  try {
    const answered = await (io.fetch ?? fetch)(
      new Request(target, { method, headers, ...(hasBody && { body }), signal: io.signal, redirect: "manual" }),
    );
    const answer = new Uint8Array(await answered.arrayBuffer());
    const location = answered.headers.get("location");
    response.writeHead(answered.status, {
      "content-type": answered.headers.get("content-type") ?? "text/plain",
      ...(location !== null && { location }),
    });
    response.end(answer);
    print(toPlainText(`${line} -> ${describeAnswer(answered, target)}`));
  } catch (error) {
    response.writeHead(502).end();
    print(toPlainText(`${line} -> ${describeUnanswered(error)}`));
  }
}

/** Options of the provider's webhook function in `trunkline`, by name. */
function readSettings(values: readonly string[]): Record<string, string> {
  const settings = new Map<string, string>();
  for (const value of values) {
    const [, name, text] = /^(\w+)=(.*)$/s.exec(value) ?? [];
    if (name === undefined || text === undefined)
      throw usageError("--set must be <name>=<value>: --set scheme=bearer.");
    if (name === "secret") throw usageError("--set takes no secret: it comes from the environment.");
    if (settings.has(name)) throw usageError(`--set is given twice for ${name}.`);
    settings.set(name, text);
  }
  return Object.fromEntries(settings);
}

/** Describes the delivery, or why it was refused, and the status to answer with if it is not forwarded. */
async function judge(request: Request, receiver: Receiver): Promise<{ line: string; status: number }> {
  try {
    const { proof, events } = await receiver.receive(request);
    const lines = events.map(({ type, rawType, callId, needsAnswer }) =>
      [proof, type, rawType, callId, needsAnswer && "wants an answer"].filter(Boolean).join(" "),
    );
    return { line: lines.join("; "), status: events.some(({ needsAnswer }) => needsAnswer) ? 501 : 200 };
  } catch (error) {
    const status = WebhookError.isInstance(error) ? error.status : 500;
    return { line: `refused: ${describeError(error).line}`, status };
  }
}

/** @throws {CliError} */
export function readUrl(text: string, option: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw usageError(`${option} must be an address such as http://localhost:3000/hook.`);
}
