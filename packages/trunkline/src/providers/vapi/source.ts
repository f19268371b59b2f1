import { unwrap } from "@trunkline/client";
import { createVapiClient, type VapiClient, type VapiClientOptions } from "@trunkline/vapi";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import { keyset } from "../../paging/keyset.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { convertVapiCall, type VapiCall } from "./convert-call.js";

/** A Vapi account as a source of calls. */
export type VapiSource = CallSource<VapiCall, VapiClient, "vapi">;

/**
 * A Vapi account as a source of calls: `vapi({ apiKey })`, or `vapi({ client })`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function vapi(options: SourceOptions<VapiClientOptions, VapiClient> = {}): VapiSource {
  const client = takeClient(options, createVapiClient);
  return createSource(client, options, {
    capabilities: {
      filters: {
        ...filteredHere,
        since: "provider",
        until: "provider",
        assistantId: "provider",
        updatedSince: "provider",
      },
      order: "assumed",
      // Pay-as-you-go accounts; others may agree on more.
      retentionDays: 14,
    },
    convert: convertVapiCall,
    list: "GET /call",
    style: ({ keyset } satisfies ListStyle<VapiClient, "GET /call">).keyset,
    orderedBy: (call) => call.createdAt,
    toRequest: ({ since, until, updatedSince, assistantId }) => ({
      params: {
        query: {
          ...(since !== undefined && { createdAtGe: new Date(since).toISOString() }),
          ...(until !== undefined && { createdAtLt: new Date(until).toISOString() }),
          ...(updatedSince !== undefined && { updatedAtGe: new Date(updatedSince).toISOString() }),
          ...(assistantId !== undefined && { assistantId }),
        },
      },
    }),
    get: async (id, signal) => unwrap(await client.GET("/call/{id}", { params: { path: { id } }, signal })),
    // Answers a redirect to a signed address:
    // https://docs.vapi.ai/api-reference/calls/call-artifact-controller-mono-recording-download
    async openRecording(id, kind, { signal } = {}) {
      const path = `/call/{id}/${kind}-recording`;
      const answer = await client.request("GET", path, { params: { path: { id } }, parseAs: "stream", signal });
      if (answer.error) throw answer.error;
      return answer.response;
    },
  });
}
