/** How large a bundle may be. */
export interface Ceiling {
  /** A public entry. */
  entry: string;
  /** What a consumer uses of it, and the code for that; everything that the entry exports, if nothing is said. */
  use?: { title: string; code: string };
  /** Minified and compressed. */
  bytes: number;
  /** What such a bundle must not hold. */
  never?: RegExp[];
}

export interface Ceilings {
  uses: Ceiling[];
  /** No bundle holds any of these. */
  never: RegExp[];
  /** Bytes that a bundler which does not go by `"sideEffects": false` keeps of an entry that is not used: none, where nothing is said. */
  unused: Record<string, number>;
  /** Bytes of a package's own files, unpacked. */
  installed: Record<string, number>;
  /** Modules that importing an entry may load, and those of Node's own that it may. */
  modules: Record<string, { count: number; node?: string[] }>;
}

/** What openapi-fetch has beside its serializers, and what belongs to paging: neither is part of a client. */
const notInClients = [/middleware|requestInitExt/i, /PagingError/];

/** A figure here is raised only in the commit that needs it, which says why. */
export const ceilings: Ceilings = {
  uses: [
    { entry: "@trunkline/client", bytes: 6592, never: [/anunzi|autocalls|vapi|zudu/i] },
    // One error is not the whole client.
    {
      entry: "@trunkline/client",
      use: { title: "one error", code: `export { RateLimitError } from "@trunkline/client"` },
      bytes: 512,
    },

    { entry: "@trunkline/anunzi", bytes: 6848, never: [/autocalls|vapi|zudu/i] },
    { entry: "@trunkline/autocalls", bytes: 7040, never: [/anunzi|vapi|zudu/i] },
    { entry: "@trunkline/vapi", bytes: 6848, never: [/anunzi|autocalls|zudu/i] },
    { entry: "@trunkline/zudu", bytes: 7104, never: [/anunzi|autocalls|vapi/i] },

    // 6.5 kB for a client with all it needs, 10 kB with lists on top.
    {
      entry: "@trunkline/vapi",
      use: { title: "createVapiClient", code: `export { createVapiClient } from "@trunkline/vapi"` },
      bytes: 6656,
      never: notInClients,
    },
    {
      entry: "trunkline",
      use: {
        title: "listCalls, createVapiClient",
        code: `export { listCalls } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 9600,
    },
    {
      entry: "trunkline",
      use: {
        title: "paginate, createVapiClient",
        code: `export { paginate } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 11_456,
    },

    { entry: "trunkline", bytes: 9472, never: [/anunzi|autocalls|vapi|zudu/i] },
    { entry: "trunkline/anunzi", bytes: 18_048, never: [/autocalls|vapi|zudu/i] },
    { entry: "trunkline/autocalls", bytes: 18_176, never: [/anunzi|vapi|zudu/i] },
    { entry: "trunkline/vapi", bytes: 19_520, never: [/anunzi|autocalls|zudu/i] },
    { entry: "trunkline/zudu", bytes: 18_688, never: [/anunzi|autocalls|vapi/i] },
    // A mapper needs no client.
    {
      entry: "trunkline/vapi",
      use: { title: "convertVapiCall", code: `export { convertVapiCall } from "trunkline/vapi"` },
      bytes: 7296,
      never: [/x-api-key|createProviderClient|Retry-After/i],
    },
    {
      entry: "trunkline/vapi",
      use: {
        title: "listCalls, vapi",
        code: `export { listCalls } from "trunkline"; export { vapi } from "trunkline/vapi"`,
      },
      bytes: 19_840,
    },
    {
      entry: "trunkline",
      use: {
        title: "all providers",
        code: ["", "/anunzi", "/autocalls", "/vapi", "/zudu"]
          .map((path) => `export * from "trunkline${path}";`)
          .join(" "),
      },
      bytes: 31_488,
    },

    // It carries every spec.
    { entry: "@trunkline/simulator", bytes: 182_400 },
  ],
  never: [/\bzod\b/i, /\bajv\b/i, /\bopenapi-typescript\b/, /from"node:/, /import\("node:/, /\beval\(|new Function\(/],
  // The odds of its made-up calls are worked out once, when it is imported: it is made for tests, not for pages.
  unused: { "@trunkline/simulator": 24_576 },
  installed: {
    "@trunkline/client": 72_000,
    "@trunkline/anunzi": 330_000,
    "@trunkline/autocalls": 900_000,
    "@trunkline/vapi": 750_000,
    "@trunkline/zudu": 620_000,
    "@trunkline/simulator": 1_350_000,
    trunkline: 220_000,
    "@trunkline/cli": 60_000,
  },
  modules: {
    "@trunkline/client": { count: 2 },
    "@trunkline/anunzi": { count: 3 },
    "@trunkline/autocalls": { count: 3 },
    "@trunkline/vapi": { count: 3 },
    "@trunkline/zudu": { count: 3 },
    "@trunkline/simulator": { count: 1 },
    trunkline: { count: 4 },
    "trunkline/anunzi": { count: 7 },
    "trunkline/autocalls": { count: 8 },
    "trunkline/vapi": { count: 7 },
    "trunkline/zudu": { count: 8 },
  },
};
