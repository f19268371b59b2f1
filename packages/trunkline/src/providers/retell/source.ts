import { InvalidRequestError, NotFoundError, unwrap, type UntypedInit } from "@trunkline/client";
import { createRetellClient, type components, type RetellClient, type RetellClientOptions } from "@trunkline/retell";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import type { CheckedQuery } from "../../lists/query.js";
import { toByTime } from "../../lists/by-time.js";
import { wholeCalls } from "../../lists/read-whole-calls.js";
import { listPassedOver } from "../../lists/several-lists.js";
import { cursor } from "../../paging/cursor.js";
import { proveEnd } from "../../paging/prove-end.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { unlisted } from "./completeness.js";
import { convertRetellCall, type RetellCall } from "./convert-call.js";

/** A Retell workspace as a source of calls. */
export type RetellSource = CallSource<RetellCall, RetellClient, "retell">;

type Criteria = components["schemas"]["CallFilter"];

/**
 * A Retell workspace as a source of calls: `retell({ apiKey })`, or `retell({ client })`.
 *
 * Its list has no transcripts: `get` has. With `since`, a second list follows, of the calls that never connected: they
 * have no start to filter by, so that it reads all of them. A call without any time is within every window. One that
 * is only registered has neither a start nor a status to filter by: with `since` it is listed once it has begun, or
 * failed.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function retell(options: SourceOptions<RetellClientOptions, RetellClient> = {}): RetellSource {
  const client = takeClient(options, createRetellClient);
  return createSource(client, options, {
    capabilities: {
      filters: { ...filteredHere, since: "both", until: "both", assistantId: "provider", direction: "provider" },
      order: "documented",
      unlisted,
    },
    convert: convertRetellCall,
    list: "POST /v3/list-calls",
    style: ({ cursor } satisfies ListStyle<RetellClient, "POST /v3/list-calls">).cursor,
    proveEnd: (asked) => proveEnd(cursor, toByTime(asked)),
    orderedBy: (call) => call.startedAt,
    toRequest: (query) => toRequest({ ...toStart(query), ...toOwners(query) }),
    several: listPassedOver(
      (query) => {
        if (query.since === undefined) return undefined;
        return toRequest({
          call_status: { type: "enum", op: "in", value: ["not_connected", "error"] },
          ...toOwners(query),
        });
      },
      (call) => call.startedAt === undefined,
    ),
    details: wholeCalls,
    get: async (id, signal) => {
      const path = "/v2/get-call/{call_id}";
      const answer = await client.GET(path, { params: { path: { call_id: id } }, signal });
      // Where others say 404. The words are those of other refusals too, of which none fits reading a call.
      if (InvalidRequestError.isInstance(answer.error) && answer.error.status === 422) {
        const { provider, url, status, body, providerMessage } = answer.error;
        throw new NotFoundError(`retell: there is no call ${id}.`, {
          provider,
          method: "GET",
          path,
          url,
          status,
          body,
          providerMessage,
        });
      }
      // The spec promises a body; an answer may be null all the same.
      return unwrap(answer) as RetellCall | null;
    },
  });
}

function toRequest(criteria: Criteria): UntypedInit {
  return Object.keys(criteria).length === 0 ? {} : { body: { filter_criteria: criteria } };
}

function toOwners({ assistantId, direction }: CheckedQuery): Criteria {
  return {
    ...(assistantId !== undefined && { agent: [{ agent_id: assistantId }] }),
    ...(direction !== undefined && { direction: { type: "enum", op: "in", value: [...direction] } }),
  };
}

/**
 * No document says whether a range includes its bounds: a millisecond wider on either side, and filtered here. Without
 * `since` the list is read to its end in any case, so that it may as well bring what has no start.
 */
function toStart({ since, until }: CheckedQuery): Criteria {
  if (since === undefined) return {};
  if (until === undefined) return { start_timestamp: { type: "number", op: "ge", value: since } };
  return { start_timestamp: { type: "range", op: "bt", value: [Math.max(0, since - 1), until] } };
}
