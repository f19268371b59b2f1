import { providers } from "../generated/providers.js";

/** How large a bundle may be. */
export interface Ceiling {
  /** A public entry. */
  entry: string;
  /** What a consumer uses of it, and the code for that; everything that the entry exports, if nothing is said. */
  use?: { title: string; code: string };
  /** Minified and compressed. */
  bytes: number;
  /** Code whose own bundle is not counted: `bytes` is what comes on top of it. */
  over?: string;
  /** What such a bundle must not hold. */
  never?: RegExp[];
  /** It is made for Node, and may hold Node's own modules. */
  needsNode?: boolean;
}

export interface Ceilings {
  uses: Ceiling[];
  /** No bundle holds any of these. */
  never: RegExp[];
  /** Nor any of these, unless it is made for Node. */
  neverElsewhere: RegExp[];
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

/** What a provider's client and source may take, each in the words of {@link Ceilings}. */
interface ProviderCeilings {
  client: number;
  source: number;
  /** Its source alone, without its webhook: what a program that lists calls takes. */
  list: number;
  /** What a receiver of its webhook takes on top of that. */
  receiver: number;
  /** Its client's files: mostly the spec. */
  installed: number;
  /** That importing its source loads. */
  modules: number;
  /** The other provider whose words its source reads. */
  reads?: string;
}

/** What a provider may take, unless it stands below with a reason. */
const usual: ProviderCeilings = {
  client: 8192,
  source: 33_984,
  list: 33_152,
  receiver: 4032,
  installed: 620_000,
  modules: 3,
};

const exceptions: Record<string, Partial<ProviderCeilings> & { why: string }> = {
  anunzi: {
    why: "It walks assistants and merges their lists. Its API is the smallest.",
    client: 7872,
    source: 35_776,
    list: 34_112,
    receiver: 4256,
    installed: 330_000,
  },
  autocalls: {
    why: "Its API is the largest. Its mapper reads the shortest records.",
    client: 8128,
    source: 32_960,
    list: 31_616,
    installed: 900_000,
  },
  bland: {
    why: "Its records come in two forms, and its reasons in words of its own.",
    source: 35_008,
    list: 33_920,
    receiver: 3744,
  },
  elevenlabs: {
    why: "Its records are deep, and so are its types. It tells no numbers of pages.",
    source: 32_064,
    list: 30_720,
    installed: 780_000,
  },
  retell: { why: "Its list is read with a cursor.", list: 32_256 },
  vapi: {
    why: "Its records are the largest, and with them the types. Its lists have one rule.",
    client: 7936,
    source: 32_512,
    list: 30_272,
    receiver: 4896,
    installed: 750_000,
  },
  zudu: {
    why: "Its calls have Retell's fields, and so Retell's words. It signs nothing.",
    receiver: 3456,
    reads: "retell",
  },
};

const names = providers.map(({ name }) => name);
const ceilingsOf = (name: string): ProviderCeilings => ({ ...usual, ...exceptions[name] });
/** What is shared, and what each provider adds. */
const withEach = (shared: number, each: number): number => shared + each * names.length;
/** A provider's code knows no other. */
const allBut = (...known: (string | undefined)[]): RegExp =>
  new RegExp(names.filter((name) => !known.includes(name)).join("|"), "i");
const forEach = <Value>(write: (name: string) => [key: string, value: Value]): Record<string, Value> =>
  Object.fromEntries(names.map(write));

/** What openapi-fetch has beside its serializers, and what belongs to paging: neither is part of a client. */
const notInClients = [/middleware|requestInitExt/i, /PagingError/];

/** A figure here is raised only in the commit that needs it, which says why. */
export const ceilings: Ceilings = {
  uses: [
    { entry: "@trunkline/client", bytes: 7680, never: [new RegExp(names.join("|"), "i")] },
    // One error is not the whole client.
    {
      entry: "@trunkline/client",
      use: { title: "one error", code: `export { RateLimitError } from "@trunkline/client"` },
      bytes: 512,
    },

    ...names.map((name) => ({ entry: `@trunkline/${name}`, bytes: ceilingsOf(name).client, never: [allBut(name)] })),

    // 7.7 kB for a client with all it needs, 14 kB with lists on top.
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
      bytes: 14_848,
    },
    {
      entry: "trunkline",
      use: {
        title: "paginate, createVapiClient",
        code: `export { paginate } from "trunkline"; export { createVapiClient } from "@trunkline/vapi"`,
      },
      bytes: 22_304,
    },

    // Redaction knows the names of vendors' keys, and so their names.
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
    // Without a source: the proof, the event and the handlers, and of the client the checks of options and of time.
    { entry: "trunkline/webhooks", bytes: 5504, never: [/createProviderClient/, new RegExp(names.join("|"), "i")] },
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
    // Pure functions of a Call: one error is all that they need of the client.
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
      bytes: 33_088,
    },
    {
      entry: "trunkline",
      use: {
        title: "all providers",
        code: ["", ...names.map((name) => `/${name}`)].map((path) => `export * from "trunkline${path}";`).join(" "),
      },
      bytes: withEach(28_416, 8000),
    },

    // It carries every spec.
    { entry: "@trunkline/simulator", bytes: withEach(24_832, 40_000) },

    // With the engine of syncs; the databases' drivers are their own packages.
    { entry: "@trunkline/store", bytes: 50_624, needsNode: true, never: [/createProviderClient/] },
  ],
  never: [/\bzod\b/i, /\bajv\b/i, /\bopenapi-typescript\b/, /\beval\(|new Function\(/],
  neverElsewhere: [/from"node:/, /import\("node:/],
  // What is worked out once, when it is imported: the odds of the simulator's made-up calls, which is made for tests,
  // and the store's statements, which is made for servers. Neither is for pages.
  unused: { "@trunkline/simulator": withEach(0, 6144), "@trunkline/store": 60_000 },
  installed: {
    "@trunkline/client": 88_000,
    ...forEach((name) => [`@trunkline/${name}`, ceilingsOf(name).installed]),
    "@trunkline/simulator": withEach(50_000, 325_000),
    trunkline: withEach(342_000, 50_000),
    "@trunkline/store": 182_500,
    "@trunkline/cli": withEach(172_500, 500),
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
