// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { convertAnunziCall, anunzi, anunziWebhook } from "trunkline/anunzi";
import { convertAutoCallsCall, autocalls, autocallsWebhook } from "trunkline/autocalls";
import { convertBlandCall, bland, blandWebhook } from "trunkline/bland";
import { convertElevenLabsCall, elevenlabs, elevenlabsWebhook } from "trunkline/elevenlabs";
import { convertRetellCall, retell, retellWebhook } from "trunkline/retell";
import { convertVapiCall, vapi, vapiWebhook } from "trunkline/vapi";
import { convertZuduCall, zudu, zuduWebhook } from "trunkline/zudu";
import type { Call, CallSource, ConvertOptions, PagedClient } from "trunkline";
import type { Webhook } from "trunkline/webhooks";

/** What every provider's client and source take. Credentials come beside it, by the names of `options`. */
export interface ProviderOptions {
  [name: string]: unknown;
  baseUrl?: string | undefined;
  fetch?: (request: Request) => Promise<Response>;
}

export interface ProviderEntry {
  readonly name: string;
  readonly title: string;
  /** The variables that hold its credentials: all of them are needed. */
  readonly environment: readonly string[];
  /** The client's option for each of them, in the same order. */
  readonly options: readonly string[];
  /** Who serves this API on a host of their own; the first one is the provider itself. */
  readonly brands: readonly string[];
  /** The operations that list calls and get one. */
  readonly list: string;
  readonly get: string;
  /** The field of a call that holds its id. */
  readonly callId: string;
  /** The operation that lists those whose calls are listed, where one's alone are. */
  readonly parents?: string;
  /** Undefined where it tells of no calls. */
  readonly webhook?: (options?: { secret?: string }) => Webhook;
  readonly source: (options: ProviderOptions | { client: PagedClient }) => CallSource;
  readonly convert: (raw: unknown, options?: ConvertOptions) => Call;
}

// Each provider's types know its own credentials, brands and calls only: hence the casts.
export const providers: readonly ProviderEntry[] = [
  {
    name: "anunzi",
    title: "Anunzi",
    environment: ["ANUNZI_API_KEY"],
    options: ["apiKey"],
    brands: ["anunzi","synthflow","synthflow-us","synthflow-eu"],
    list: "GET /calls",
    get: "GET /calls/{call_id}",
    callId: "call_id",
    parents: "listAssistants",
    webhook: (options) => anunziWebhook(options),
    source: (options) => anunzi(options as never),
    convert: (raw, options) => convertAnunziCall(raw as never, options),
  },
  {
    name: "autocalls",
    title: "AutoCalls",
    environment: ["AUTOCALLS_API_KEY"],
    options: ["apiKey"],
    brands: ["autocalls","otonistark","intellixent","famulor","aiployees","web-wb","clickspeak","spotzyai","robocallz"],
    list: "GET /user/calls",
    get: "GET /user/calls/{id}",
    callId: "id",
    webhook: (options) => autocallsWebhook(options),
    source: (options) => autocalls(options as never),
    convert: (raw, options) => convertAutoCallsCall(raw as never, options),
  },
  {
    name: "bland",
    title: "Bland",
    environment: ["BLAND_API_KEY"],
    options: ["apiKey"],
    brands: ["bland","bland-us"],
    list: "GET /v1/calls",
    get: "GET /v1/calls/{call_id}",
    callId: "call_id",
    webhook: (options) => blandWebhook(options),
    source: (options) => bland(options as never),
    convert: (raw, options) => convertBlandCall(raw as never, options),
  },
  {
    name: "elevenlabs",
    title: "ElevenLabs",
    environment: ["ELEVENLABS_API_KEY"],
    options: ["apiKey"],
    brands: ["elevenlabs","elevenlabs-us","elevenlabs-eu","elevenlabs-in","elevenlabs-sg"],
    list: "GET /v1/convai/conversations",
    get: "GET /v1/convai/conversations/{conversation_id}",
    callId: "conversation_id",
    webhook: (options) => elevenlabsWebhook(options),
    source: (options) => elevenlabs(options as never),
    convert: (raw, options) => convertElevenLabsCall(raw as never, options),
  },
  {
    name: "retell",
    title: "Retell",
    environment: ["RETELL_API_KEY"],
    options: ["apiKey"],
    brands: ["retell"],
    list: "POST /v3/list-calls",
    get: "GET /v2/get-call/{call_id}",
    callId: "call_id",
    webhook: (options) => retellWebhook(options),
    source: (options) => retell(options as never),
    convert: (raw, options) => convertRetellCall(raw as never, options),
  },
  {
    name: "vapi",
    title: "Vapi",
    environment: ["VAPI_API_KEY"],
    options: ["apiKey"],
    brands: ["vapi","vapi-eu"],
    list: "GET /call",
    get: "GET /call/{id}",
    callId: "id",
    webhook: (options) => vapiWebhook(options),
    source: (options) => vapi(options as never),
    convert: (raw, options) => convertVapiCall(raw as never, options),
  },
  {
    name: "zudu",
    title: "Zudu",
    environment: ["ZUDU_API_KEY","ZUDU_API_SECRET"],
    options: ["apiKey","apiSecret"],
    brands: ["zudu"],
    list: "POST /api/calls",
    get: "GET /api/calls/{callId}",
    callId: "call_id",
    webhook: (options) => zuduWebhook(options),
    source: (options) => zudu(options as never),
    convert: (raw, options) => convertZuduCall(raw as never, options),
  },
];
