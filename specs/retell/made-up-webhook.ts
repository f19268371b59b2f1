// How Retell tells of a call: https://docs.retellai.com/features/webhook-overview
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events(call) {
    const { call_analysis, ...unanalysed } = call;
    const { call_cost: _cost, transcript: _transcript, ...started } = unanalysed;
    const isOver = call.call_status === "ended" || call.call_status === "error" || call.call_status === "not_connected";
    const send = (event: string, sent: object) => ({ event, body: { event, call: sent } });
    return [
      // Not of a call that never connected.
      ...(call.start_timestamp === undefined || call.call_status === "not_connected"
        ? []
        : [send("call_started", { ...started, call_status: "ongoing" })]),
      ...(isOver ? [send("call_ended", unanalysed)] : []),
      ...(isOver && call_analysis !== undefined ? [send("call_analyzed", call)] : []),
    ];
  },
  async sign({ body, secret, now }, sign) {
    // The milliseconds right behind the body.
    return { headers: { "X-Retell-Signature": `v=${now},d=${await sign(secret, `${body}${now}`, "hex")}` } };
  },
  // Up to three; no page says when.
  retries: [1000, 5000, 30_000],
  patience: 10_000,
};
