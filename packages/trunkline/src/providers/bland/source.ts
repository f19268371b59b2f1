import { createBlandClient, type BlandClient, type BlandClientOptions } from "@trunkline/bland";
import { unwrap } from "@trunkline/client";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import { wholeCalls } from "../../lists/read-whole-calls.js";
import { offset } from "../../paging/offset.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { unlisted } from "./completeness.js";
import { convertBlandCall, type BlandCall } from "./convert-call.js";

/** A Bland account as a source of calls. */
export type BlandSource = CallSource<BlandCall, BlandClient, "bland">;

/**
 * A Bland account as a source of calls: `bland({ apiKey })`, or `bland({ client })`. The list's rows leave out most of
 * a call (`capabilities.unlisted`), which `get` has.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function bland(options: SourceOptions<BlandClientOptions, BlandClient> = {}): BlandSource {
  const client = takeClient(options, createBlandClient);
  return createSource(client, options, {
    capabilities: {
      filters: { ...filteredHere, since: "both", until: "both", direction: "provider" },
      order: "documented",
      unlisted,
    },
    convert: convertBlandCall,
    list: "GET /v1/calls",
    // Never `ascending`: every list is newest first.
    style: ({ offset } satisfies ListStyle<BlandClient, "GET /v1/calls">).offset,
    orderedBy: (call) => call.createdAt,
    toRequest: ({ since, until, direction }) => ({
      params: {
        query: {
          ...(since !== undefined && { start_date: toSecond(Math.floor(since / 1000)) }),
          ...(until !== undefined && { end_date: toSecond(Math.ceil(until / 1000)) }),
          // Asking for both directions is asking for all calls.
          ...(direction?.length === 1 && { inbound: direction[0] === "inbound" }),
        },
      },
    }),
    details: wholeCalls,
    get: async (id, signal) =>
      unwrap(await client.GET("/v1/calls/{call_id}", { params: { path: { call_id: id } }, signal })),
    async openRecording(id, _kind, { signal } = {}) {
      const path = { call_id: id };
      const answer = await client.GET("/v1/recordings/{call_id}", { params: { path }, parseAs: "stream", signal });
      if (answer.error) throw answer.error;
      return answer.response;
    },
  });
}

/** As the page has it: ISO 8601 with its offset, without a fraction. */
function toSecond(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}+00:00`;
}
