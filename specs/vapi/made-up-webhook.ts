// How Vapi tells of a call: https://docs.vapi.ai/server-url/events and
// https://docs.vapi.ai/server-url/server-authentication
import type { MadeUpWebhook } from "../made-up/webhook.js";

/** What the report has beside the call. */
const told = [
  "analysis",
  "artifact",
  "cost",
  "costBreakdown",
  "costs",
  "destination",
  "endedAt",
  "endedReason",
  "startedAt",
] as const;

export const madeUpWebhook: MadeUpWebhook = {
  events(call) {
    const created = { ...call };
    for (const name of told) delete created[name];
    // The record as it was created, whatever happened since.
    const snapshot = { ...created, status: "queued", updatedAt: call.createdAt };
    const send = (type: string, timestamp: number, more: object) => ({
      event: type,
      body: { message: { timestamp, type, ...more, call: snapshot } },
    });
    const started = typeof call.startedAt === "string" ? Date.parse(call.startedAt) : undefined;
    const ended = typeof call.endedAt === "string" ? Date.parse(call.endedAt) : undefined;
    return [
      ...(started === undefined ? [] : [send("status-update", started, { status: "in-progress" })]),
      ...(ended === undefined
        ? []
        : [
            send("status-update", ended, { status: "ended", endedReason: call.endedReason }),
            send("end-of-call-report", ended + 2000, Object.fromEntries(told.map((name) => [name, call[name]]))),
          ]),
    ];
  },
  async sign({ body, secret, now }, sign) {
    const timestamp = String(Math.floor(now / 1000));
    return {
      headers: { "x-timestamp": timestamp, "x-signature": await sign(secret, `${timestamp}.${body}`, "hex") },
    };
  },
  // None without `server.backoffPlan`.
  retries: [],
  patience: 20_000,
};
