import { providers } from "../generated/providers.js";

/** The largest size of a bundle. */
export interface Ceiling {
  /** A public entry. */
  entry: string;
  /** What a consumer uses of it, with the code. Default: everything that the entry exports. */
  use?: { title: string; code: string };
  /** Minified and compressed. */
  bytes: number;
  /** Code whose bundle is subtracted: `bytes` is the size in addition to it. */
  over?: string;
  /** What the bundle must not contain. */
  never?: RegExp[];
  /** True if it is made for Node, and may import Node's modules. */
  needsNode?: boolean;
}

export interface Ceilings {
  uses: Ceiling[];
  /** What no bundle may contain. */
  never: RegExp[];
  /** What only bundles made for Node may contain. */
  neverElsewhere: RegExp[];
  /** Bytes of an unused entry that a bundler keeps if it ignores `"sideEffects": false`. Default: 0. */
  unused: Record<string, number>;
  /** Bytes of a package's files, unpacked. */
  installed: Record<string, number>;
  /** How many modules importing an entry may load, and which of Node's own. */
  modules: Record<string, { count: number; node?: string[] }>;
}

/** The ceilings of a provider's client and source, as in {@link Ceilings}. */
interface ProviderCeilings {
  client: number;
  source: number;
  /** Its source without its webhook, as in a program that lists calls. */
  list: number;
  /** A receiver of its webhook, in addition to that. */
  receiver: number;
  /** The files of its client, mostly the spec. */
  installed: number;
  /** The modules that importing its source loads. */
  modules: number;
  /** The other provider whose values its source reads. */
  reads?: string;
}

/** The ceilings of a provider without an exception below. */
const usual: ProviderCeilings = {
  client: 8192,
  source: 34_112,
  list: 33_344,
  receiver: 4608,
  installed: 620_000,
  modules: 3,
};

const exceptions: Record<string, Partial<ProviderCeilings> & { why: string }> = {
  anunzi: {
    why: "It walks assistants and merges their lists. Its API is the smallest.",
    client: 7872,
    source: 35_904,
    list: 34_240,
    receiver: 4864,
    installed: 330_000,
  },
  autocalls: {
    why: "Its API is the largest. Its mapper reads the shortest records.",
    client: 8128,
    source: 33_024,
    list: 31_680,
    installed: 900_000,
  },
  bland: {
    why: "Its records come in two forms, and its reasons in words of its own.",
    source: 35_136,
    list: 33_984,
    receiver: 4352,
  },
  elevenlabs: {
    why: "Its records are deep, and so are its types. It tells no numbers of pages.",
    source: 32_448,
    list: 31_104,
    installed: 780_000,
  },
  retell: { why: "Its list is read with a cursor.", list: 32_512 },
  vapi: {
    why: "Its records are the largest, and with them the types. Its lists have one rule.",
    client: 7936,
    source: 32_576,
    list: 30_336,
    receiver: 5504,
    installed: 750_000,
  },
  zudu: {
    why: "Its calls have Retell's fields, and so Retell's words. It signs nothing.",
    receiver: 4096,
    reads: "retell",
  },
};

const names = providers.map(({ name }) => name);
const ceilingsOf = (name: string): ProviderCeilings => ({ ...usual, ...exceptions[name] });
/** A shared part, and a part for each provider. */
const withEach = (shared: number, each: number): number => shared + each * names.length;
/** A provider's code must not mention another provider. */
const allBut = (...known: (string | undefined)[]): RegExp =>
  new RegExp(names.filter((name) => !known.includes(name)).join("|"), "i");
const forEach = <Value>(write: (name: string) => [key: string, value: Value]): Record<string, Value> =>
  Object.fromEntries(names.map(write));

/** Parts of openapi-fetch other than its serializers, and of paging, which are not in a client. */
const notInClients = [/middleware|requestInitExt/i, /PagingError/];

/** A figure may only be raised in the commit that needs it, with the reason. */
export const ceilings: Ceilings = {
  uses: [
    { entry: "@trunkline/client", bytes: 7680, never: [new RegExp(names.join("|"), "i")] },
    // Importing one error must not include the whole client.
    {
      entry: "@trunkline/client",
      use: { title: "one error", code: `export { RateLimitError } from "@trunkline/client"` },
      bytes: 512,
    },

    ...names.map((name) => ({ entry: `@trunkline/${name}`, bytes: ceilingsOf(name).client, never: [allBut(name)] })),

    // 7.7 kB for a complete client, 14 kB with lists.
    {
      entry: "@trunkline/vapi",
      use: { title: "createVapiClient", code: `export { createVapiClient } from "@trunkline/vapi"` },
      bytes: 7808,
      never: notInClients,
    },
    {
      entry: "trunkline",
      use: {
        title: "listCalls, createVapiClient",
        code: `export { listCalls } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 14_912,
    },
    {
      entry: "trunkline",
      use: {
        title: "paginate, createVapiClient",
        code: `export { paginate } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 22_368,
    },

    // Providers' names are allowed here, since redaction knows the names of their keys.
    { entry: "trunkline", bytes: 38_656, never: [/createProviderClient/] },
    ...names.map((name) => {
      const { source, reads } = ceilingsOf(name);
      return { entry: `trunkline/${name}`, bytes: source, never: [allBut(name, reads)] };
    }),
    ...names.map((name) => ({
      entry: `trunkline/${name}`,
      use: { title: `${name}().list()`, code: `export { ${name} } from "trunkline/${name}"` },
      bytes: ceilingsOf(name).list,
    })),
    // Without a source: proofs, events and handlers and, from the client, the checks of options and time.
    { entry: "trunkline/webhooks", bytes: 6144, never: [/createProviderClient/, new RegExp(names.join("|"), "i")] },
    // The bar is 3 kB: docs/performance.md says what is over it.
    ...names.map((name) => ({
      entry: "trunkline/webhooks",
      use: {
        title: `createReceiver, ${name}Webhook, over ${name}`,
        code: `export { createReceiver } from "trunkline/webhooks"; export { ${name}, ${name}Webhook } from "trunkline/${name}"`,
      },
      over: `export { ${name} } from "trunkline/${name}"`,
      bytes: ceilingsOf(name).receiver,
    })),
    // Pure functions of a Call, which need only one error from the client.
    { entry: "trunkline/export", bytes: 4608, never: [/createProviderClient/, new RegExp(names.join("|"), "i")] },
    // A mapper needs no client.
    {
      entry: "trunkline/vapi",
      use: { title: "convertVapiCall", code: `export { convertVapiCall } from "trunkline/vapi"` },
      bytes: 11_520,
      never: [/x-api-key|createProviderClient|Retry-After/i],
    },
    {
      entry: "trunkline/vapi",
      use: {
        title: "listCalls, vapi",
        code: `export { listCalls } from "trunkline"; export { vapi } from "trunkline/vapi"`,
      },
      bytes: 33_216,
    },
    {
      entry: "trunkline",
      use: {
        title: "all providers",
        code: ["", ...names.map((name) => `/${name}`)].map((path) => `export * from "trunkline${path}";`).join(" "),
      },
      bytes: withEach(28_992, 8000),
    },

    // It carries every spec.
    { entry: "@trunkline/simulator", bytes: withEach(24_832, 40_000) },

    // Includes the sync engine, but not the database drivers, which are separate packages.
    { entry: "@trunkline/store", bytes: 52_352, needsNode: true, never: [/createProviderClient/] },
  ],
  never: [/\bzod\b/i, /\bajv\b/i, /\bopenapi-typescript\b/, /\beval\(|new Function\(/],
  neverElsewhere: [/from"node:/, /import\("node:/],
  // Computed on import: the odds of the simulator's made-up calls, and the store's statements. The simulator is for
  // tests and the store for servers, so neither matters in browsers.
  unused: { "@trunkline/simulator": withEach(0, 6144), "@trunkline/store": 60_000 },
  installed: {
    "@trunkline/client": 88_000,
    ...forEach((name) => [`@trunkline/${name}`, ceilingsOf(name).installed]),
    "@trunkline/simulator": withEach(50_000, 325_000),
    trunkline: withEach(342_000, 50_000),
    "@trunkline/store": 192_000,
    "@trunkline/cli": withEach(175_000, 500),
  },
  modules: {
    "@trunkline/client": { count: 1 },
    ...forEach((name) => [`@trunkline/${name}`, { count: 2 }]),
    "@trunkline/simulator": { count: 1 },
    trunkline: { count: 3 },
    "trunkline/export": { count: 3 },
    "trunkline/webhooks": { count: 3 },
    "@trunkline/store": {
      count: 5,
      node: ["child_process", "crypto", "fs", "os", "path"].map((name) => `node:${name}`),
    },
    ...forEach((name) => [`trunkline/${name}`, { count: ceilingsOf(name).modules }]),
  },
};
