import { suggest } from "@trunkline/client";
import type { WebhookAttempt } from "@trunkline/simulator";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import { describeAnswer, describeUnanswered } from "../errors/describe-answer.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { findWebhookProvider, readWebhookSecret } from "../sources/webhook-secrets.js";
import { toPlainText } from "../text/plain-text.js";
import { readUrl } from "./webhooks-listen.js";

export interface WebhooksSendOptions {
  provider?: string;
  event?: string;
  to?: string;
  count: number;
  seed: number;
}

/** Enough for every event of every provider. */
const madeUpCalls = 200;

/** Sends events of made-up calls, signed as by the provider, and prints the answers. */
export async function runWebhooksSend(options: WebhooksSendOptions, io: Io, output: Output): Promise<ExitCode> {
  const { entry } = findWebhookProvider(options.provider);
  if (options.to === undefined) throw usageError("--to is required: the address of your endpoint.");
  const to = readUrl(options.to, "--to");
  const secret = readWebhookSecret(entry, io.env);
  // Loaded on demand: it contains every provider's spec.
  const { createSimulator } = await import("@trunkline/simulator");
  const calls = Math.max(madeUpCalls, options.count * 2);
  const simulator = createSimulator({ providers: [entry.name], calls, seed: options.seed });
  try {
    const events: WebhookAttempt[] = [];
    const onAttempt = (attempt: WebhookAttempt): void => void events.push(attempt);
    await simulator.deliver(entry.name, { to, fetch: async () => new Response(), onAttempt });
    const words = [...new Set(events.map(({ event }) => event))].sort();
    if (options.event !== undefined && !words.includes(options.event)) {
      throw usageError(`--event: unknown event "${options.event}".${suggest(options.event, words)}`);
    }
    const fitting = events.filter(({ event }) => options.event === undefined || event === options.event);
    let hasFailed = false;
    for (const { callId, event } of fitting.slice(0, options.count)) {
      let line = "";
      let answered = "";
      let unanswered = "the connection was cut";
      const { failed } = await simulator.deliver(entry.name, {
        to,
        secret,
        calls: [callId],
        events: [event],
        async fetch(request) {
          try {
            const answer = await (io.fetch ?? fetch)(new Request(request, { redirect: "manual" }));
            answered = describeAnswer(answer, to);
            return answer;
          } catch (error) {
            unanswered = describeUnanswered(error);
            throw error;
          }
        },
        onAttempt: ({ status }) => {
          line = toPlainText(`${event} ${callId} -> ${status === undefined ? unanswered : answered}`);
        },
      });
      await output.write(`${line}\n`);
      hasFailed ||= failed > 0;
      if (io.signal.aborted) break;
    }
    return hasFailed ? exitCodes.failed : exitCodes.ok;
  } finally {
    await simulator.close();
  }
}
