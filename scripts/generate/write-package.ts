import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "./bundle-spec.js";
import { describeProvider, listOperations, objectAt, textAt, type Description } from "./describe-provider.js";
import { root } from "./read-providers.js";
import { writeOperations, writeWebhooks } from "./write-operations.js";
import { writeTypes } from "./write-types.js";

/** Path from the root, and what stands there. */
export type Files = Map<string, string>;

const generated = "Generated from the spec by `pnpm generate`. Do not edit.";

/** All of `packages/<provider>`: the client packages are alike because nobody writes one. */
export async function writePackage(document: JsonObject): Promise<Files> {
  const description = describeProvider(document);
  const folder = `packages/${description.name}`;
  const files: Record<string, string> = {
    "package.json": writeManifest(description, readVersion(folder)),
    "README.md": writeReadme(description, document),
    LICENSE: readFileSync(join(root, "LICENSE"), "utf8"),
    "openapi.json": `${JSON.stringify(document, undefined, 2)}\n`,
    "tsconfig.json": JSON.stringify({
      extends: "../../tsconfig.base.json",
      compilerOptions: { lib: ["ES2022", "DOM", "DOM.Iterable"] },
      include: ["src"],
    }),
    "tsdown.config.ts": [
      'import { defineConfig } from "tsdown";',
      "",
      'export default defineConfig({ entry: ["src/index.ts"], format: "esm", dts: true, platform: "neutral", target: "es2022" });',
      "",
    ].join("\n"),
    "src/index.ts": writeIndex(description),
    "src/generated/provider.ts": [
      `// ${generated}`,
      'import type { ProviderDescription } from "@trunkline/client";',
      "",
      ...writeProvider(description),
      "",
    ].join("\n"),
    "src/generated/types.ts": `// ${generated}\n${await writeTypes(document)}`,
  };
  return new Map(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

/** Lists that page alike share one rule: a bundle carries it once. */
function writeProvider(description: Description): string[] {
  const rules = [...new Set(Object.values(description.pagination).map((rule) => JSON.stringify(rule, undefined, 2)))];
  const names = new Map(rules.map((rule, index) => [rule, `rule${index + 1}`]));
  const pagination = Object.entries(description.pagination).map(
    ([key, rule]) => `    ${JSON.stringify(key)}: ${names.get(JSON.stringify(rule, undefined, 2))},`,
  );
  const { pagination: _rules, ...rest } = description;
  const fields = Object.entries(rest).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 2)},`,
  );
  return [
    ...[...names].map(([rule, name]) => `const ${name} = ${rule} as const;`),
    `export const provider = {\n${[...fields, `  "pagination": {`, ...pagination, "  },"].join("\n")}\n} as const satisfies ProviderDescription;`,
  ];
}

/** Changesets owns the version. */
function readVersion(folder: string): string {
  const path = join(root, folder, "package.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version : "0.0.0";
}

function writeManifest({ name, title }: Description, version: string): string {
  const entry = { types: "./dist/index.d.ts", default: "./dist/index.js" };
  const rest = { "./openapi.json": "./openapi.json", "./package.json": "./package.json" };
  return JSON.stringify({
    name: `@trunkline/${name}`,
    version,
    description: `Typed client of the ${title} voice-AI API, generated from its OpenAPI spec.`,
    keywords: ["voice-ai", "calls", name, "openapi", "typescript"],
    license: "MIT",
    type: "module",
    repository: {
      type: "git",
      url: "git+https://github.com/trunkline/trunkline.git",
      directory: `packages/${name}`,
    },
    engines: { node: ">=20.19" },
    sideEffects: false,
    files: ["dist", "openapi.json"],
    exports: { ".": { "@trunkline/source": "./src/index.ts", ...entry }, ...rest },
    publishConfig: { access: "public", provenance: true, exports: { ".": entry, ...rest } },
    scripts: { build: "tsdown", types: "tsc --noEmit" },
    dependencies: { "@trunkline/client": "workspace:^" },
    devDependencies: {
      [`@trunkline/spec-${name}`]: "workspace:*",
      tsdown: "catalog:",
      typescript: "catalog:",
    },
  });
}

function writeIndex({ title, credentials, servers }: Description): string {
  const extra = credentials.filter(({ option }) => option !== "apiKey");
  const brands = Object.keys(servers).map((brand) => JSON.stringify(brand));
  const environment = credentials.map((credential) => credential.environment).join(" and ");
  return `// ${generated}
import { createProviderClient, type ClientOptions, type ProviderClient } from "@trunkline/client";
import { provider } from "./generated/provider.js";
import type { paths } from "./generated/types.js";

export {
  AbortError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidInputError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  TrunklineError,
  UnreadableResponseError,
  unwrap,
} from "@trunkline/client";
export type { Answer, AnswerError, Hooks, RateLimit, RequestOptions, RetryOptions } from "@trunkline/client";
export type { components, operations, paths, webhooks } from "./generated/types.js";

/** Whose server to ask: each serves this API on its own host. */
export type ${title}Brand = ${brands.join(" | ")};

export interface ${title}ClientOptions extends ClientOptions<${title}Brand> {${extra
    .map(
      ({ option, environment: variable }) => `
  /** Sent beside the key. Default: the environment variable ${variable}, read when a request is made. */
  ${option}?: string | undefined;`,
    )
    .join("")}
}

export interface ${title}Client extends ProviderClient<paths, typeof provider> {}

/**
 * A client of ${title}: \`client.GET(path, { params })\`, typed by the spec, names as on the wire. The key comes from the option, or from
 * ${environment} when a request is made.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function create${title}Client(options: ${title}ClientOptions = {}): ${title}Client {
  return createProviderClient<paths, typeof provider>(provider, options);
}
`;
}

function writeReadme(description: Description, document: JsonObject): string {
  const { name, title, credentials, servers } = description;
  const operations = listOperations(document);
  const first = operations.find(({ operation }) => operation["x-pagination"]) ?? operations[0];
  const parameters = exampleParameters(document, first?.operation ?? {});
  const body = first?.operation["x-pagination"] && first.method === "POST" ? "body: { limit: 20 }" : "";
  const init = [parameters, body].filter(Boolean).join(", ");
  const environment = credentials.map((credential) => `\`${credential.environment}\``).join(" and ");
  return `<!-- ${generated} -->

# @trunkline/${name}

A typed client of the ${title} voice-AI API, generated from a hand-written OpenAPI 3.1 spec. Paths, parameters and fields are named as on the wire.

## Install

\`\`\`sh
npm install @trunkline/${name}
\`\`\`

## Use

Set ${environment}, then:

\`\`\`ts
import { create${title}Client } from "@trunkline/${name}";

const client = create${title}Client();
const { data, error } = await client.${first?.method}("${first?.path}"${init ? `, { ${init} }` : ""});
if (error) console.error(error.status, error.message);
else console.log(data);
\`\`\`

## List and page

\`trunkline\` pages through any list of this client, and turns calls into one \`Call\` for every provider:

\`\`\`ts
import { create${title}Client } from "@trunkline/${name}";
import { paginate } from "trunkline";

for await (const item of paginate(create${title}Client(), "${first?.key}"${init ? `, { ${init} }` : ""})) {
  console.log(item);
}
\`\`\`

## Operations

${writeOperations(document)}
${writeWebhooks(description, document)}## Errors

A status that is an error comes back as \`error\`, a \`TrunklineError\` with \`kind\`, \`status\`, the parsed \`body\` and the provider's own words. \`unwrap(answer)\`
throws it instead. No answer, a time-out and an answer that is not JSON are thrown; so is the reason of a signal that you abort.

| status | error |
|---|---|
| 400, 422, other 4xx | \`InvalidRequestError\` |
| 401 | \`AuthenticationError\` |
| 402, 403 | \`PermissionError\` |
| 404, 410 | \`NotFoundError\` |
| 408 | \`TimeoutError\` |
| 409 | \`ConflictError\` |
| 429 | \`RateLimitError\` (\`retryAfterMs\`) |
| 5xx | \`ServerError\` |
| 3xx that is not followed | \`UnreadableResponseError\` |

Ask \`RateLimitError.isInstance(error)\`, not \`instanceof\`.

## Retries and time-outs

Requests that are safe to repeat are sent up to twice more on 408, 425, 429, 500, 502, 503, 504 and when the connection fails, and \`Retry-After\` is obeyed. A request that
makes something, such as a call, is never sent twice unless you pass \`idempotent: true\`. One attempt takes 60 s at most (\`timeoutMs\`); \`deadlineMs\` bounds all of
them together; \`signal\` ends them at once.

## Options

| option | meaning | default |
|---|---|---|
${credentials.map(({ option, environment: variable }) => `| \`${option}\` | sent with each request | \`${variable}\` |`).join("\n")}
| \`brand\` | ${Object.keys(servers).length === 1 ? "the server" : "whose server"}: ${Object.keys(servers)
    .map((brand) => `\`${brand}\``)
    .join(", ")} | \`${Object.keys(servers)[0]}\` |
| \`baseUrl\` | another base URL | |
| \`fetch\`, \`headers\` | the way out; sent with each request | global \`fetch\` |
| \`timeoutMs\`, \`deadlineMs\`, \`retry\` | above | 60000, none, 2 |
| \`rateLimit\`, \`concurrency\` | \`{ requests, per }\` and requests under way, over all that share the client | none |
| \`hooks\` | \`onRequest\`, \`onResponse\`, \`onRetry\`, \`onFailure\`, credentials taken out | |

## The spec

\`@trunkline/${name}/openapi.json\` is the bundled OpenAPI document, documented payloads included.

## Versions

A new word of the provider's or a new optional field is a minor version; a narrowed type is a major one.

## Runtimes

Node 20.19 and later, Bun, Deno, Cloudflare Workers, browsers. ESM only.
`;
}

/** The parameters a list cannot do without, with a stand-in value. */
function exampleParameters(document: JsonObject, operation: JsonObject): string {
  const parameters = (operation.parameters ?? []) as JsonObject[];
  const required = parameters
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter.required === true && parameter.in === "query")
    .map((parameter) => `${textAt(parameter, "name")}: ${JSON.stringify(exampleOf(document, parameter))}`);
  return required.length > 0 ? `params: { query: { ${required.join(", ")} } }` : "";
}

function exampleOf(document: JsonObject, parameter: JsonObject): unknown {
  return parameter.example ?? resolve(document, objectAt(parameter, "schema")).example ?? "...";
}

function resolve(document: JsonObject, node: JsonObject): JsonObject {
  if (typeof node.$ref !== "string") return node;
  return node.$ref
    .slice(2)
    .split("/")
    .reduce((inner, key) => objectAt(inner, key), document);
}
