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
  /**
   * Bytes that a bundler which does not go by `"sideEffects": false` keeps of an entry that is not used: none, where
   * nothing is said.
   */
  unused: Record<string, number>;
  /** Bytes of a package's own files, unpacked. */
  installed: Record<string, number>;
  /** Modules that importing an entry may load, and those of Node's own that it may. */
  modules: Record<string, { count: number; node?: string[] }>;
}

/** What openapi-fetch has beside its serializers, and what belongs to paging: neither is part of a client. */
const notInClients = [/middleware|requestInitExt/i, /PagingError/];

/**
 * A figure here is raised only in the commit that needs it, which says why. Raised last for lists that prove their end,
 * park what does not come and check their options by name, and for mappers that read calls as they come: about 1.7 kB a
 * client, 3.5 kB a mapper and 6 kB of paging. Making them smaller is a task of its own.
 */
export const ceilings: Ceilings = {
  uses: [
    { entry: "@trunkline/client", bytes: 8320, never: [/anunzi|autocalls|vapi|zudu/i] },
    // One error is not the whole client.
    {
      entry: "@trunkline/client",
      use: { title: "one error", code: `export { RateLimitError } from "@trunkline/client"` },
      bytes: 640,
    },

    { entry: "@trunkline/anunzi", bytes: 8576, never: [/autocalls|vapi|zudu/i] },
    { entry: "@trunkline/autocalls", bytes: 8768, never: [/anunzi|vapi|zudu/i] },
    { entry: "@trunkline/vapi", bytes: 8576, never: [/anunzi|autocalls|zudu/i] },
    { entry: "@trunkline/zudu", bytes: 8832, never: [/anunzi|autocalls|vapi/i] },

    // 6.5 kB for a client with all it needs, 10 kB with lists on top.
    {
      entry: "@trunkline/vapi",
      use: { title: "createVapiClient", code: `export { createVapiClient } from "@trunkline/vapi"` },
      bytes: 8448,
      never: notInClients,
    },
    {
      entry: "trunkline",
      use: {
        title: "listCalls, createVapiClient",
        code: `export { listCalls } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 14_336,
    },
    {
      entry: "trunkline",
      use: {
        title: "paginate, createVapiClient",
        code: `export { paginate } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 20_352,
    },

    // Redaction knows the names of vendors' keys, and so their names.
    { entry: "trunkline", bytes: 30_720, never: [/createProviderClient/] },
    { entry: "trunkline/anunzi", bytes: 32_512, never: [/autocalls|vapi|zudu/i] },
    { entry: "trunkline/autocalls", bytes: 29_440, never: [/anunzi|vapi|zudu/i] },
    { entry: "trunkline/vapi", bytes: 29_952, never: [/anunzi|autocalls|zudu/i] },
    { entry: "trunkline/zudu", bytes: 30_720, never: [/anunzi|autocalls|vapi/i] },
    // A mapper needs no client.
    {
      entry: "trunkline/vapi",
      use: { title: "convertVapiCall", code: `export { convertVapiCall } from "trunkline/vapi"` },
      bytes: 10_496,
      never: [/x-api-key|createProviderClient|Retry-After/i],
    },
    {
      entry: "trunkline/vapi",
      use: {
        title: "listCalls, vapi",
        code: `export { listCalls } from "trunkline"; export { vapi } from "trunkline/vapi"`,
      },
      bytes: 32_896,
    },
    {
      entry: "trunkline",
      use: {
        title: "all providers",
        code: ["", "/anunzi", "/autocalls", "/vapi", "/zudu"]
          .map((path) => `export * from "trunkline${path}";`)
          .join(" "),
      },
      bytes: 60_928,
    },

    // It carries every spec.
    { entry: "@trunkline/simulator", bytes: 184_320 },
  ],
  never: [/\bzod\b/i, /\bajv\b/i, /\bopenapi-typescript\b/, /from"node:/, /import\("node:/, /\beval\(|new Function\(/],
  // The odds of its made-up calls are worked out once, when it is imported: it is made for tests, not for pages.
  unused: { "@trunkline/simulator": 24_576 },
  installed: {
    "@trunkline/client": 88_000,
    "@trunkline/anunzi": 330_000,
    "@trunkline/autocalls": 900_000,
    "@trunkline/vapi": 750_000,
    "@trunkline/zudu": 620_000,
    "@trunkline/simulator": 1_350_000,
    trunkline: 440_000,
    "@trunkline/cli": 72_000,
  },
  modules: {
    "@trunkline/client": { count: 2 },
    "@trunkline/anunzi": { count: 3 },
    "@trunkline/autocalls": { count: 3 },
    "@trunkline/vapi": { count: 3 },
    "@trunkline/zudu": { count: 3 },
    "@trunkline/simulator": { count: 1 },
    trunkline: { count: 5 },
    "trunkline/anunzi": { count: 10 },
    "trunkline/autocalls": { count: 8 },
    "trunkline/vapi": { count: 9 },
    "trunkline/zudu": { count: 9 },
  },
};
