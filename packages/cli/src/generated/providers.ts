// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import type { ProviderEntry } from "../sources/provider-entry.js";

/** Loaded when asked for: a command that lists one provider's calls reads no other's code. */
export const providers: readonly ProviderEntry[] = [
  {
    name: "anunzi",
    title: "Anunzi",
    environment: ["ANUNZI_API_KEY"],
    options: ["apiKey"],
    brands: ["anunzi","synthflow","synthflow-us","synthflow-eu"],
    load: async (options) => (await import("trunkline/anunzi")).anunzi(options),
    loadWebhook: async (options) => (await import("trunkline/anunzi")).anunziWebhook(options),
  },
  {
    name: "autocalls",
    title: "AutoCalls",
    environment: ["AUTOCALLS_API_KEY"],
    options: ["apiKey"],
    brands: ["autocalls","otonistark","intellixent","famulor","aiployees","web-wb","clickspeak","spotzyai","robocallz"],
    load: async (options) => (await import("trunkline/autocalls")).autocalls(options),
    loadWebhook: async (options) => (await import("trunkline/autocalls")).autocallsWebhook(options),
  },
  {
    name: "bland",
    title: "Bland",
    environment: ["BLAND_API_KEY"],
    options: ["apiKey"],
    brands: ["bland","bland-us"],
    load: async (options) => (await import("trunkline/bland")).bland(options),
    loadWebhook: async (options) => (await import("trunkline/bland")).blandWebhook(options),
  },
  {
    name: "elevenlabs",
    title: "ElevenLabs",
    environment: ["ELEVENLABS_API_KEY"],
    options: ["apiKey"],
    brands: ["elevenlabs","elevenlabs-us","elevenlabs-eu","elevenlabs-in","elevenlabs-sg"],
    load: async (options) => (await import("trunkline/elevenlabs")).elevenlabs(options),
    loadWebhook: async (options) => (await import("trunkline/elevenlabs")).elevenlabsWebhook(options),
  },
  {
    name: "retell",
    title: "Retell",
    environment: ["RETELL_API_KEY"],
    options: ["apiKey"],
    brands: ["retell"],
    load: async (options) => (await import("trunkline/retell")).retell(options),
    loadWebhook: async (options) => (await import("trunkline/retell")).retellWebhook(options),
  },
  {
    name: "vapi",
    title: "Vapi",
    environment: ["VAPI_API_KEY"],
    options: ["apiKey"],
    brands: ["vapi","vapi-eu"],
    load: async (options) => (await import("trunkline/vapi")).vapi(options),
    loadWebhook: async (options) => (await import("trunkline/vapi")).vapiWebhook(options),
  },
  {
    name: "zudu",
    title: "Zudu",
    environment: ["ZUDU_API_KEY","ZUDU_API_SECRET"],
    options: ["apiKey","apiSecret"],
    brands: ["zudu"],
    load: async (options) => (await import("trunkline/zudu")).zudu(options),
    loadWebhook: async (options) => (await import("trunkline/zudu")).zuduWebhook(options),
  },
];
