import type { MadeUpEvent, MadeUpWebhook } from "../../../../specs/made-up/webhook.js";
import type { JsonObject } from "../json.js";
import { createRandom, hashText, pickIndex } from "../random.js";
import type { DeliverOptions, DeliveryReport } from "./options.js";

/** Where the events come from. */
export interface Sender {
  name: string;
  webhook: MadeUpWebhook;
  seed: number;
  now: () => number;
  /** The calls to send events of, oldest first, each with its id as a string. */
  calls: Iterable<{ id: string; record: JsonObject }>;
  /** Ends all waits and requests. */
  signal: AbortSignal;
}

interface Queued extends MadeUpEvent {
  id: string;
  place: number;
}

const mostOvertaken = 20;

/** Sends the events of calls to an endpoint, as the provider would, with simulated network failures. */
export async function deliver(sender: Sender, options: DeliverOptions): Promise<DeliveryReport> {
  const { lose = 0, double = 0, reorder = 0, concurrency = 4 } = options;
  const random = createRandom(options.seed ?? hashText(sender.seed, "webhooks"));
  const report: DeliveryReport = { attempts: 0, delivered: 0, lost: 0, failed: 0 };
  const queue: Queued[] = [];
  let place = 0;
  for (const { id, record } of sender.calls) {
    for (const event of sender.webhook.events(record)) {
      if (options.events !== undefined && !options.events.includes(event.event)) continue;
      // All are drawn for each event, so that one share does not affect another.
      const [isLost, isDoubled, isLate] = [random() < lose, random() < double, random() < reorder];
      const later = 1 + pickIndex(random, mostOvertaken);
      place += 1;
      if (isLost) report.lost += 1;
      else queue.push({ ...event, id, place: isLate ? place + later : place });
      if (isDoubled && !isLost) queue.push({ ...event, id, place: place + later });
    }
  }
  queue.sort((one, other) => one.place - other.place);
  // One iterator, shared by all workers.
  const rest = queue.values();
  const work = async (): Promise<void> => {
    for (const one of rest) {
      if (sender.signal.aborted) return;
      if (await deliverOne(one, sender, options, report)) report.delivered += 1;
      else report.failed += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return report;
}

async function deliverOne(
  { id, event, body: fields }: Queued,
  sender: Sender,
  options: DeliverOptions,
  report: DeliveryReport,
): Promise<boolean> {
  const { webhook, name, signal } = sender;
  const { retries = webhook.retries, pace = Infinity, onAttempt } = options;
  const body = JSON.stringify(fields);
  for (let attempt = 1; attempt <= retries.length + 1; attempt += 1) {
    if (attempt > 1) await wait((retries[attempt - 2] ?? 0) / pace, signal);
    if (signal.aborted) return false;
    report.attempts += 1;
    const status = await send(await toRequest(event, body, sender, options), webhook.patience, options, signal);
    onAttempt?.({ provider: name, event, callId: id, attempt, status });
    if (status !== undefined && status >= 200 && status < 300) return true;
    if (webhook.isRetried?.(status ?? 0) === false) return false;
  }
  return false;
}

/** Signs each attempt separately, since a signature is valid for some minutes, and waits may be longer. */
async function toRequest(
  event: string,
  body: string,
  { webhook, now }: Sender,
  { to, secret }: DeliverOptions,
): Promise<Request> {
  const url = new URL(to);
  const signed = secret === undefined ? {} : await webhook.sign({ event, body, secret, now: now() }, signText);
  if (signed.key !== undefined) url.searchParams.set("key", signed.key);
  return new Request(url, { method: "POST", headers: { "content-type": "application/json", ...signed.headers }, body });
}

async function send(
  request: Request,
  patience: number,
  options: DeliverOptions,
  closing: AbortSignal,
): Promise<number | undefined> {
  const { fetch: sendWith = fetch } = options;
  const signal = AbortSignal.any([closing, AbortSignal.timeout(patience)]);
  try {
    const answer = await sendWith(new Request(request, { signal }));
    // Read to its end, so that the connection can be reused.
    await answer.arrayBuffer();
    return answer.status;
  } catch {
    return undefined;
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (!(milliseconds > 0) || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function signText(secret: string, text: string, encoding: "hex" | "base64"): Promise<string> {
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const code = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(text)));
  if (encoding === "base64") return btoa(String.fromCharCode(...code));
  return Array.from(code, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
