import { createAnunziClient, type AnunziClient, type AnunziClientOptions } from "@trunkline/anunzi";
import { NotFoundError, unwrap } from "@trunkline/client";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import { isPastSince } from "../../lists/past-since.js";
import { listByParent } from "../../lists/several-lists.js";
import { offset } from "../../paging/offset.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { convertAnunziRow, type AnunziCall } from "./convert-call.js";

/** An Anunzi account as a source of calls. */
export type AnunziSource = CallSource<AnunziCall, AnunziClient, "anunzi">;

/**
 * An Anunzi account as a source of calls: `anunzi({ apiKey })`, or `anunzi({ client })`. Calls are only listed by
 * assistant there; without `assistantId`, the source lists the assistants first and then the calls of each, newest
 * first over all of them.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function anunzi(options: SourceOptions<AnunziClientOptions, AnunziClient> = {}): AnunziSource {
  const client = takeClient(options, createAnunziClient);
  return createSource(client, options, {
    capabilities: {
      filters: { ...filteredHere, assistantId: "provider" },
      order: "assumed",
      // `telephony_start` and `telephony_end`; the clock in the ids is epoch time.
      zonelessTimes: true,
      listsByAssistant: true,
    },
    convert: convertAnunziRow,
    list: "GET /calls",
    style: ({ offset } satisfies ListStyle<AnunziClient, "GET /calls">).offset,
    orderedBy: (call) => call.createdAt,
    isPast: isPastSince,
    toRequest: ({ assistantId }) => ({ params: { query: { model_id: assistantId } } }),
    several: listByParent("GET /assistants/", "model_id"),
    get: async (id, signal) => {
      const answer = unwrap(await client.GET("/calls/{call_id}", { params: { path: { call_id: id } }, signal }));
      // The spec promises an envelope; an answer may be null all the same.
      const calls: unknown = (answer as typeof answer | null)?.response?.calls;
      // One call comes as a list of one; an empty list is how a call that is not there comes.
      if (Array.isArray(calls) && calls.length === 0) {
        throw new NotFoundError(`anunzi: there is no call ${id}.`, {
          provider: "anunzi",
          method: "GET",
          path: "/calls/{call_id}",
        });
      }
      // The spec says that the list holds calls.
      return Array.isArray(calls) ? (calls[0] as AnunziCall) : undefined;
    },
  });
}
