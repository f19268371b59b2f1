import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../lib/repository.js";
import type { RegistryEntry } from "./read-registry.js";
import type { Files } from "../lib/committed-files.js";

const generated = "Generated from the folders in specs/ by `pnpm generate`. Do not edit.";

/**
 * Writes the lists of all providers that other code uses, so that a new provider requires no changes there: for the
 * simulator, the command line, tests, and programs that use the packages as users do.
 */
export function writeRegistries(entries: readonly RegistryEntry[]): Files {
  return new Map([
    ["packages/simulator/src/generated/providers.ts", writeSimulated(entries)],
    ["packages/cli/src/generated/providers.ts", writeCommands(entries)],
    ["packages/trunkline/test/generated/providers.ts", writeTested(entries, fromSource)],
    ["packages/store/test/generated/providers.ts", writeTested(entries, fromPackage)],
    ["scripts/generated/providers.ts", writeUsedProviders(entries)],
    ["scripts/consumer/generated/all-clients.ts", writeAllClients(entries)],
    ...entries.map(
      (entry) => [`scripts/packed/type-matrix/consumers/generated/${entry.name}.ts`, writeConsumer(entry)] as const,
    ),
  ]);
}

function writeSimulated(entries: readonly RegistryEntry[]): string {
  return `// ${generated}
${entries
  .map(
    ({ name }) => `import { madeUpCall as ${name}MadeUpCall } from "@trunkline/spec-${name}/made-up-call";
${hasWebhook(name) ? `import { madeUpWebhook as ${name}MadeUpWebhook } from "@trunkline/spec-${name}/made-up-webhook";\n` : ""}import ${name}Spec from "@trunkline/${name}/openapi.json" with { type: "json" };`,
  )
  .join("\n")}
import type { OpenApiDocument, ProviderDefinition } from "../provider-definition.js";

// The compiler types a JSON file by its content, which is narrower than what a spec may be: hence the casts.
export const providers: readonly ProviderDefinition[] = [
${entries.map(({ name }) => `  { name: "${name}", spec: ${name}Spec as unknown as OpenApiDocument, madeUpCall: ${name}MadeUpCall${hasWebhook(name) ? `, madeUpWebhook: ${name}MadeUpWebhook` : ""} },`).join("\n")}
];
`;
}

function readsWebhook(name: string): boolean {
  return existsSync(join(root, "packages/trunkline/src/providers", name, "webhook.ts"));
}

/** Not every provider has webhooks. */
function hasWebhook(name: string): boolean {
  return existsSync(join(root, "specs", name, "made-up-webhook.ts"));
}

function writeCommands(entries: readonly RegistryEntry[]): string {
  return `// ${generated}
import type { ProviderEntry } from "../sources/provider-entry.js";

/** Loaded when asked for: a command that lists one provider's calls reads no other's code. */
export const providers: readonly ProviderEntry[] = [
${entries
  .map(
    (entry) => `  {
${writeFacts(entry)}
    load: async (options) => (await import("trunkline/${entry.name}")).${entry.name}(options),${
      readsWebhook(entry.name)
        ? `\n    loadWebhook: async (options) => (await import("trunkline/${entry.name}")).${entry.name}Webhook(options),`
        : ""
    }
  },`,
  )
  .join("\n")}
];
`;
}

/** Where to import an entry of the shared package from: its sources, or the package. */
type ToModule = (entry: "index" | "webhooks" | `providers/${string}`) => string;
const fromSource: ToModule = (entry) => `../../src/${entry === "index" ? entry : `${entry}/index`}.js`;
const fromPackage: ToModule = (entry) =>
  entry === "index" ? "trunkline" : `trunkline/${entry.replace("providers/", "")}`;

function writeTested(entries: readonly RegistryEntry[], toModule: ToModule): string {
  const imports = entries.map(({ name, title }) => {
    const webhook = readsWebhook(name) ? `, ${name}Webhook` : "";
    return `import { convert${title}Call, ${name}${webhook} } from "${toModule(`providers/${name}`)}";`;
  });
  const types = [
    `import type { Call, CallSource, ConvertOptions, PagedClient } from "${toModule("index")}";`,
    `import type { Webhook } from "${toModule("webhooks")}";`,
  ];
  return writeList(entries, [...imports, ...types], {
    type: "\n  /** Undefined where it tells of no calls. */\n  readonly webhook?: (options?: { secret?: string }) => Webhook;",
    value: ({ name }) => (readsWebhook(name) ? `\n    webhook: (options) => ${name}Webhook(options),` : ""),
  });
}

function writeUsedProviders(entries: readonly RegistryEntry[]): string {
  const imports = entries.flatMap(({ name, title }) => [
    `import { create${title}Client } from "@trunkline/${name}";`,
    `import { convert${title}Call, ${name} } from "trunkline/${name}";`,
  ]);
  return writeList(
    entries,
    [...imports, `import type { Call, CallSource, ConvertOptions, PagedClient } from "trunkline";`],
    {
      type: "\n  readonly createClient: (options: ProviderOptions) => PagedClient;",
      value: ({ title }) => `\n    createClient: (options) => create${title}Client(options as never),`,
    },
  );
}

/** A function of every provider that only one of the lists has, as lines that each begin with a line break. */
interface Further {
  type: string;
  value: (entry: RegistryEntry) => string;
}

/** Writes the list of providers with their functions, in one common type. */
function writeList(entries: readonly RegistryEntry[], imports: readonly string[], further: Further): string {
  return `// ${generated}
${imports.join("\n")}

/** What every provider's client and source take. Credentials come beside it, by the names of \`options\`. */
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
  readonly parents?: string;${further.type}
  readonly source: (options: ProviderOptions | { client: PagedClient }) => CallSource;
  readonly convert: (raw: unknown, options?: ConvertOptions) => Call;
}

// Each provider's types know its own credentials, brands and calls only: hence the casts.
export const providers: readonly ProviderEntry[] = [
${entries
  .map(
    (entry) => `  {
${writeFacts(entry)}
    list: ${JSON.stringify(entry.list)},
    get: ${JSON.stringify(entry.get)},
    callId: ${JSON.stringify(entry.callId)},${entry.parents ? `\n    parents: ${JSON.stringify(entry.parents)},` : ""}${further.value(entry)}
    source: (options) => ${entry.name}(options as never),
    convert: (raw, options) => convert${entry.title}Call(raw as never, options),
  },`,
  )
  .join("\n")}
];
`;
}

function writeFacts({ name, title, credentials, brands }: RegistryEntry): string {
  return `    name: ${JSON.stringify(name)},
    title: ${JSON.stringify(title)},
    environment: ${JSON.stringify(credentials.map(({ environment }) => environment))},
    options: ${JSON.stringify(credentials.map(({ option }) => option))},
    brands: ${JSON.stringify(brands)},`;
}

/** Writes code that uses all clients, to measure its compile cost. */
function writeAllClients(entries: readonly RegistryEntry[]): string {
  const imports = entries.flatMap(({ name, title }) => [
    `import { create${title}Client } from "@trunkline/${name}";`,
    `import { ${name} } from "trunkline/${name}";`,
  ]);
  const gets = entries.map(({ title, get }) => {
    const [method = "", path = ""] = get.split(" ");
    const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, id]) => `${id}: "1" as never`).join(", ");
    return `  await create${title}Client().${method}(${JSON.stringify(path)}, { params: { path: { ${ids} } } }),`;
  });
  return `// ${generated}
import { listCalls } from "trunkline";
${imports.join("\n")}

export const calls = listCalls([${entries.map(({ name }) => `${name}()`).join(", ")}], { since: "2026-01-01" });

export const answers = async () => [
${gets.join("\n")}
];
`;
}

/** Writes code that uses a provider, to check with each version of TypeScript. */
function writeConsumer({ name, title, credentials, brands, list }: RegistryEntry): string {
  const keys = credentials.map(({ option }) => `${option}: "k"`).join(", ");
  const assumptions = `${title.charAt(0).toLowerCase()}${title.slice(1)}Assumptions`;
  return `// ${generated}
import { create${title}Client, type components, type operations, type paths, type ${title}Client, type ${title}ClientOptions } from "@trunkline/${name}";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convert${title}Call, ${name}, ${assumptions}, type ${title}Assumption, type ${title}Call, type ${title}Source } from "trunkline/${name}";
import { same } from "../same.js";

const options: ${title}ClientOptions = { ${keys}, brand: ${JSON.stringify(brands[0])}, timeoutMs: 1000, retry: 1 };
const client: ${title}Client = create${title}Client(options);

const own: ${title}Source = ${name}({ client });
export const sources: CallSource[] = [own, ${name}(options), ${name}()];
export const convert = (raw: ${title}Call): Call<${title}Call, ${JSON.stringify(name)}> => convert${title}Call(raw, { account: "a" });
export const assumptions: readonly ${title}Assumption[] = ${assumptions};
export const pages = client.pagination[${JSON.stringify(list)}].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<${title}Call, ${JSON.stringify(name)}>>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  create${title}Client({ brand: "nobody" });
  // @ts-expect-error no such option
  create${title}Client({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  ${name}({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
`;
}
