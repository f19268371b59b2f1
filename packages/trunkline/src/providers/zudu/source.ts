import { unwrap } from "@trunkline/client";
import { createZuduClient, type ZuduClient, type ZuduClientOptions } from "@trunkline/zudu";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import { isPastSince } from "../../lists/past-since.js";
import { page } from "../../paging/page.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { convertZuduCall, type ZuduCall } from "./convert-call.js";
import { isToBegin } from "./status.js";

/** A Zudu account as a source of calls. */
export type ZuduSource = CallSource<ZuduCall, ZuduClient, "zudu">;

/**
 * A Zudu organisation as a source of calls: `zudu({ apiKey, apiSecret })`, or `zudu({ client })`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function zudu(options: SourceOptions<ZuduClientOptions, ZuduClient> = {}): ZuduSource {
  const client = takeClient(options, createZuduClient);
  return createSource(client, options, {
    capabilities: {
      filters: { ...filteredHere, assistantId: "both" },
      order: "documented",
    },
    convert: convertZuduCall,
    // The GET beside it documents no paging.
    list: "POST /api/calls",
    style: ({ page } satisfies ListStyle<ZuduClient, "POST /api/calls">).page,
    // What it is asked to sort by below. Calls that have not begun have none, wherever the list has them.
    orderedBy: (call) => call.startedAt,
    mayMove: isToBegin,
    isPast: isPastSince,
    toRequest: ({ assistantId }) => ({
      body: {
        sort_by: "start_timestamp",
        sort_order: "descending",
        ...(assistantId !== undefined && { filter_criteria: { agent_id: [assistantId] } }),
      },
    }),
    get: async (id, signal) => {
      const path = { callId: id };
      const answer = unwrap(await client.GET("/api/calls/{callId}", { params: { path }, signal }));
      // The spec promises an envelope; an answer may be null all the same.
      return (answer as typeof answer | null)?.data;
    },
  });
}
