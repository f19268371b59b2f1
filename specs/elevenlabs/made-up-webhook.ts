// How ElevenLabs tells of a call: https://elevenlabs.io/docs/agents-platform/workflows/post-call-webhooks
import type { MadeUpWebhook } from "../made-up/webhook.js";

/** The time at which analysis is done, a little after the end: epoch seconds. */
const toSecond = ({ metadata }: Record<string, unknown>): number => {
  const { start_time_unix_secs: start, call_duration_secs: length } = (metadata ?? {}) as Record<string, number>;
  return (start ?? 0) + (length ?? 0) + 3;
};

export const madeUpWebhook: MadeUpWebhook = {
  events: (call) =>
    call.status === "done"
      ? [
          {
            event: "post_call_transcription",
            body: { type: "post_call_transcription", event_timestamp: toSecond(call), data: call },
          },
        ]
      : [],
  async sign({ body, secret, now }, sign) {
    const time = Math.floor(now / 1000);
    return { headers: { "ElevenLabs-Signature": `t=${time},v0=${await sign(secret, `${time}.${body}`, "hex")}` } };
  },
  // Five attempts where `retry_enabled` is on, the first at once.
  retries: [30_000, 120_000, 480_000, 1_800_000],
  isRetried: (status) => status >= 500 || status === 429 || status === 408 || status === 0,
  patience: 10_000,
};
