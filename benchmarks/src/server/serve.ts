// Every provider's list of calls, and single answers of some sizes, on loopback in a process of its own. Started by
// start-server.ts.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { providers, type Provider } from "../providers.js";
import { answers } from "./answers.js";
import { createCallTexts, type CallTexts } from "./call-texts.js";
import { lists, writePage } from "./lists.js";

export interface Settings {
  calls: number;
  latencyMs: number;
}

/** Pages are made once where a list is short: their making is no part of what is measured. */
const mostKept = 500;

let settings: Settings = { calls: 0, latencyMs: 0 };
let requests = 0;
const texts = new Map<Provider, CallTexts>();
const kept = new Map<string, Buffer>();

const server = createServer((request, response) => {
  requests += 1;
  const arrived = performance.now();
  void answer(request).then((body) => {
    const send = () => {
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length });
      response.end(body);
    };
    const wait = settings.latencyMs - (performance.now() - arrived);
    if (wait > 0) setTimeout(send, wait);
    else send();
  });
});

async function answer(request: IncomingMessage): Promise<Buffer> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
  const body = await readBody(request);
  const provider = providers.find((name) => pathname.startsWith(`/${name}/`) && pathname.endsWith(lists[name].path));
  if (!provider) return answers[pathname.slice(pathname.lastIndexOf("/") + 1)] ?? Buffer.from("{}");
  const name = `${provider}${settings.calls}${request.url}${body}`;
  const known = kept.get(name);
  if (known) return known;
  const made = texts.get(provider) ?? (await createCallTexts(provider));
  texts.set(provider, made);
  const asked = { ...Object.fromEntries(searchParams), ...(body === "" ? {} : (JSON.parse(body) as object)) };
  const page = Buffer.from(writePage(provider, made, settings.calls, asked));
  if (kept.size < mostKept) kept.set(name, page);
  return page;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
  return body;
}

process.on("message", (message: Partial<Settings>) => {
  settings = { ...settings, ...message };
  if (message.calls !== undefined) kept.clear();
  process.send?.({ requests });
  requests = 0;
});
process.on("disconnect", () => process.exit());
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
