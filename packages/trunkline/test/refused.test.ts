import { createVapiClient } from "@trunkline/vapi";
import { describe, expect, it } from "vitest";
import { downloadRecording, InvalidInputError, listCalls, paginate, redactCall, syncCalls } from "../src/index.js";
import { vapi } from "../src/providers/vapi/index.js";

/** Who has no types, or has talked them down. */
type Untyped = (...given: unknown[]) => unknown;

let sent = 0;
const fetch = async (): Promise<Response> => {
  sent += 1;
  return Response.json([]);
};
const client = createVapiClient({ apiKey: "key", fetch });
const source = vapi({ client });
const call = { provider: "vapi", key: "vapi::1", id: "1", recordings: [] };
const writing = { write: () => {}, save: () => {} };

const [list, all, pages, sync, download] = [
  source.list,
  listCalls,
  paginate,
  syncCalls,
  downloadRecording,
] as unknown as [Untyped, Untyped, Untyped, Untyped, Untyped];

describe("what cannot be meant", () => {
  it.each<[what: string, run: () => unknown, message: string]>([
    ["a source that was not called", () => all([vapi]), "A source is what vapi() gives: call it."],
    ["one alone", () => all(vapi), "A source is what vapi() gives: call it."],
    ["no source", () => all(), "Pass a source: what a provider's function gives when it is called."],
    [
      "a client for a source",
      () => all([client]),
      "Pass a source: what a provider's function gives when it is called.",
    ],
    ["a promise of one", () => all(Promise.resolve(source)), "Pass a source"],
    ["a query that is null", () => all(source, null), "Options must be an object, not null."],
    ["a date for a query", () => list(new Date()), "Options must be an object, not date."],
    ["a text for a query", () => list("7d"), "Options must be an object, not string."],
    ["a field that is spelt otherwise", () => list({ phonenumber: "+4915112345678" }), "Did you mean phoneNumber?"],
    ["a field of several sources", () => all(source, { onErr: "report" }), "Did you mean onError?"],
    ["a client's option in a query", () => list({ retry: null }), "Unknown option `retry`. Available: since, "],
    ["a text for what is true or false", () => list({ verify: "yes" }), "`verify` must be true or false, not string."],
    ["a name for a function", () => list({ onParked: "log" }), "`onParked` must be a function, not string."],
    ["two times for one", () => list({ since: ["7d", "8d"] }), "`since` must be a date"],
    ["two numbers for one", () => list({ phoneNumber: ["+4915112345678", "+4915112345679"] }), "`phoneNumber` must be"],
    ["two limits for one", () => list({ limit: [1, 2] }), "`limit` must be a whole number"],
    ["a direction in capitals", () => list({ direction: "Inbound" }), "Did you mean inbound?"],
    ["an outcome with a dash", () => list({ outcome: ["busy", "no-answer"] }), "Did you mean no_answer?"],
    ["a number too short for its plus", () => list({ phoneNumber: "+12" }), "`phoneNumber` must be a number"],
    ["one too long for its plus", () => list({ phoneNumber: "+1234567890123456" }), "`phoneNumber` must be a number"],
    ["one with a zero after its plus", () => list({ phoneNumber: "+0 123 456789" }), "`phoneNumber` must be a number"],
    ["one of 19 digits", () => list({ phoneNumber: "1234567890123456789" }), "`phoneNumber` must be a number"],
    ["an assistant of blanks", () => list({ assistantId: " " }), "`assistantId` must be a text that is not empty"],
    ["a phone number that is none", () => list({ phoneNumber: "abc" }), "`phoneNumber` must be a number"],
    ["a controller for its signal", () => list({ signal: new AbortController() }), "a controller has one as `signal`"],
    ["a source for a client", () => pages(source, "GET /call"), "Pass a client, the `client` of this source."],
    [
      "a factory for a client",
      () => pages(createVapiClient, "GET /call"),
      "Pass a client, which a provider's package creates.",
    ],
    ["an operation that is spelt otherwise", () => pages(client, "GET /calls"), "Did you mean GET /call?"],
    ["an option that is spelt otherwise", () => pages(client, "GET /call", { limitt: 5 }), "Did you mean limit?"],
    ["a sync of several", () => sync([source], writing), "Pass a source"],
    ["a sync of what was not called", () => sync(vapi, writing), "call it"],
    ["a sync without options", () => sync(source), "A sync takes an object of options"],
    ["a sync's function that is none", () => sync(source, { ...writing, save: 5 }), "`save` must be a function"],
    ["a sync's option that is spelt otherwise", () => sync(source, { ...writing, overlp: 5 }), "Did you mean overlap?"],
    ["a sync's signal that is none", () => sync(source, { ...writing, signal: 5 }), "`signal` must be an AbortSignal"],
    ["a recording of no call", () => download(source, null), "The call is not one of vapi:."],
    ["a recording by an id", () => download(source, "1"), "The call is not one of vapi:."],
    ["a recording's kind", () => download(source, call, { kind: "stero" }), "Did you mean stereo?"],
    ["a recording's option", () => download(source, call, { maxbytes: 5 }), "Did you mean maxBytes?"],
  ])("%s is refused before anything is sent", async (_what, run, message) => {
    // Some throw at once, and some are promises.
    const error: unknown = await Promise.resolve()
      .then(run)
      .catch((reason: unknown) => reason);
    expect(InvalidInputError.isInstance(error)).toBe(true);
    expect((error as Error).message).toContain(message);
    expect(sent).toBe(0);
  });

  it("is given back as it came by what never throws", () => {
    for (const nothing of [null, undefined, 5]) expect((redactCall as unknown as Untyped)(nothing)).toBe(nothing);
  });
});
