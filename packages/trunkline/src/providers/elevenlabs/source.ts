import { unwrap } from "@trunkline/client";
import { createElevenLabsClient, type ElevenLabsClient, type ElevenLabsClientOptions } from "@trunkline/elevenlabs";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import { toByTime } from "../../lists/by-time.js";
import { wholeCalls } from "../../lists/read-whole-calls.js";
import { cursor } from "../../paging/cursor.js";
import { proveEnd } from "../../paging/prove-end.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { convertElevenLabsCall, type ElevenLabsCall } from "./convert-call.js";

/** An ElevenLabs workspace as a source of calls. */
export type ElevenLabsSource = CallSource<ElevenLabsCall, ElevenLabsClient, "elevenlabs">;

/**
 * An ElevenLabs workspace as a source of calls: `elevenlabs({ apiKey })`, or `elevenlabs({ client })`. Its list is
 * short of much that a call has: `capabilities.unlisted`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function elevenlabs(options: SourceOptions<ElevenLabsClientOptions, ElevenLabsClient> = {}): ElevenLabsSource {
  const client = takeClient(options, createElevenLabsClient);
  return createSource(client, options, {
    capabilities: {
      filters: { ...filteredHere, since: "both", until: "both", assistantId: "provider" },
      order: "documented",
      unlisted: [
        "transcript",
        "recordings",
        "cost",
        "analysis.data",
        "outcome",
        "transfers",
        "from",
        "to",
        "customer",
        "assistant.number",
        "answeredAt",
        "campaign",
        "variables",
      ],
    },
    convert: convertElevenLabsCall,
    details: wholeCalls,
    list: "GET /v1/convai/conversations",
    style: ({ cursor } satisfies ListStyle<ElevenLabsClient, "GET /v1/convai/conversations">).cursor,
    proveEnd: (asked) => proveEnd(cursor, toByTime(asked)),
    orderedBy: (call) => call.startedAt,
    toRequest: ({ since, until, assistantId }) => ({
      params: {
        query: {
          summary_mode: "include",
          // Whole seconds, and no page says whether the bound itself counts: asked for with one to spare.
          ...(since !== undefined && { call_start_after_unix: Math.max(0, Math.floor(since / 1000) - 1) }),
          ...(until !== undefined && { call_start_before_unix: Math.ceil(until / 1000) }),
          ...(assistantId !== undefined && { agent_id: assistantId }),
        },
      },
    }),
    get: async (id, signal) => {
      const path = { conversation_id: id };
      const answer = unwrap(
        await client.GET("/v1/convai/conversations/{conversation_id}", { params: { path }, signal }),
      );
      // The spec promises a body; an answer may be null all the same.
      return answer as typeof answer | null;
    },
    async openRecording(id, _kind, { signal } = {}) {
      const path = "/v1/convai/conversations/{conversation_id}/audio";
      const params = { path: { conversation_id: id } };
      const answer = await client.request("GET", path, { params, parseAs: "stream", signal });
      if (answer.error) throw answer.error;
      return answer.response;
    },
  });
}
