import { createAutoCallsClient, type AutoCallsClient, type AutoCallsClientOptions } from "@trunkline/autocalls";
import { InvalidInputError, unwrap } from "@trunkline/client";
import { createSource, filteredHere, takeClient, type SourceOptions } from "../../create-source.js";
import { page } from "../../paging/page.js";
import type { CallSource } from "../../source.js";
import type { ListStyle } from "../../spec-values.js";
import { convertAutoCallsCall, type AutoCallsCall } from "./convert-call.js";

/** An AutoCalls account as a source of calls. */
export type AutoCallsSource = CallSource<AutoCallsCall, AutoCallsClient, "autocalls">;

const day = 86_400_000;

/**
 * An account at AutoCalls or one of its brands as a source of calls: `autocalls({ apiKey, brand: "otonistark" })`, or
 * `autocalls({ client })`. Each brand counts its calls for itself, so the brand is the account unless you name one.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function autocalls(options: SourceOptions<AutoCallsClientOptions, AutoCallsClient> = {}): AutoCallsSource {
  const client = takeClient(options, createAutoCallsClient);
  return createSource(client, options, {
    capabilities: {
      filters: {
        ...filteredHere,
        since: "both",
        until: "both",
        assistantId: "provider",
        direction: "both",
        phoneNumber: "both",
      },
      order: "assumed",
      zonelessTimes: true,
    },
    convert: convertAutoCallsCall,
    brandIsAccount: true,
    list: "GET /user/calls",
    style: ({ page } satisfies ListStyle<AutoCallsClient, "GET /user/calls">).page,
    orderedBy: (call) => call.createdAt,
    toRequest: ({ since, until, assistantId, direction, phoneNumber }) => ({
      params: {
        query: {
          // Days, in a zone that no document names, the last one perhaps not included: a day wider on either side, and
          // filtered here.
          ...(since !== undefined && { date_from: toDay(since - day) }),
          ...(until !== undefined && { date_to: toDay(until + day) }),
          ...(assistantId !== undefined && { assistant_id: toNumber(assistantId, "assistantId") }),
          ...(direction?.length === 1 && { type: direction[0] }),
          ...(phoneNumber !== undefined && { phone_number: phoneNumber }),
        },
      },
    }),
    get: async (id, signal) =>
      unwrap(await client.GET("/user/calls/{id}", { params: { path: { id: toNumber(id, "id") } }, signal })),
  });
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * AutoCalls numbers its records. A number with more digits than JavaScript keeps goes as the text it is: it is the same
 * in a path or a query.
 */
function toNumber(id: string, name: string): number {
  if (/^(?:0|[1-9]\d*)$/.test(id)) {
    const number = Number(id);
    // Typed as the spec has it, written as the caller has it.
    return Number.isSafeInteger(number) ? number : (id as unknown as number);
  }
  throw new InvalidInputError(`\`${name}\` must be a whole number at AutoCalls, not ${JSON.stringify(id)}.`, {
    provider: "autocalls",
  });
}
