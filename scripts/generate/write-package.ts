import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "@trunkline/spec-model";
import { baseUrlVariable, describeProvider, type Description } from "./describe-provider.js";
import type { Files } from "../lib/committed-files.js";
import { root } from "../lib/repository.js";
import { writeReadme } from "./write-readme.js";
import { writeTypes } from "./write-types.js";

const generated = "Generated from the spec by `pnpm generate`. Do not edit.";

/** Writes all of `packages/<provider>`. Client packages are alike because they are all generated. */
export async function writePackage(document: JsonObject): Promise<Files> {
  const description = describeProvider(document);
  const folder = `packages/${description.name}`;
  const files: Record<string, string> = {
    "package.json": writeManifest(description, readVersion(folder)),
    "README.md": `<!-- ${generated} -->\n\n${writeReadme(description, document)}`,
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

/** Lists with equal paging share one rule, so that a bundle has it once. */
function writeProvider(description: Description): string[] {
  const rules = [...new Set(Object.values(description.pagination).map((rule) => JSON.stringify(rule, undefined, 2)))];
  const names = new Map(rules.map((rule, index) => [rule, `rule${index + 1}`]));
  const pagination = Object.entries(description.pagination).map(
    ([key, rule]) => `    ${JSON.stringify(key)}: ${names.get(JSON.stringify(rule, undefined, 2))},`,
  );
  const { pagination: _rules, ...rest } = description;
  const fields = Object.entries(rest)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value, undefined, 2)},`);
  return [
    ...[...names].map(([rule, name]) => `const ${name} = ${rule} as const;`),
    `export const provider = {\n${[...fields, `  "pagination": {`, ...pagination, "  },"].join("\n")}\n} as const satisfies ProviderDescription;`,
  ];
}

/** Keeps the version, which Changesets sets. */
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
    files: ["dist", "openapi.json", "CHANGELOG.md"],
    // TypeScript reads these under `moduleResolution: node10`, which knows no "exports".
    main: entry.default,
    types: entry.types,
    exports: { ".": { "@trunkline/source": "./src/index.ts", ...entry }, ...rest },
    publishConfig: { access: "public", provenance: true, exports: { ".": entry, ...rest } },
    scripts: { build: "tsdown" },
    dependencies: { "@trunkline/client": "workspace:^" },
    devDependencies: {
      [`@trunkline/spec-${name}`]: "workspace:*",
      tsdown: "catalog:",
      typescript: "catalog:",
    },
  });
}

function writeIndex({ name, title, credentials, servers }: Description): string {
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

/** The companies that serve this API, each on its own host. */
export type ${title}Brand = ${brands.join(" | ")};

/** Options of \`create${title}Client\`. */
export interface ${title}ClientOptions extends ClientOptions<${title}Brand> {${extra
    .map(
      ({ option, environment: variable }) => `
  /** Sent with the key. Default: the environment variable ${variable}, read when a request is made. */
  ${option}?: string | undefined;`,
    )
    .join("")}
}

/** A client of ${title}: one method per HTTP method, with paths and names as on the wire. */
export interface ${title}Client extends ProviderClient<paths, typeof provider> {}

/**
 * Creates a client of ${title}: \`client.GET(path, { params })\`, typed by the spec, with names as on the wire.
 *
 * The key comes from the option, or from ${environment} when a request is made; the base URL from
 * \`brand\` or \`baseUrl\`, or from ${baseUrlVariable(name)}.
 *
 * @throws {InvalidInputError} for invalid options
 */
export function create${title}Client(options: ${title}ClientOptions = {}): ${title}Client {
  return createProviderClient<paths, typeof provider>(provider, options);
}
`;
}
