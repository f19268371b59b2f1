import type { JsonObject } from "@trunkline/spec-model";
import { describeProvider } from "./describe-provider.js";
import type { Files } from "./write-package.js";

const generated = "Generated from the folders in specs/ by `pnpm generate`. Do not edit.";

/**
 * The lists of all providers that the simulator and the command line go by, so that a new provider is no change to
 * either.
 */
export function writeRegistries(documents: JsonObject[]): Files {
  const providers = documents.map(describeProvider);
  return new Map([
    [
      "packages/simulator/src/generated/providers.ts",
      `// ${generated}
${providers
  .map(
    ({ name }) => `import { madeUpCall as ${name}MadeUpCall } from "@trunkline/spec-${name}/made-up-call";
import ${name}Spec from "@trunkline/${name}/openapi.json" with { type: "json" };`,
  )
  .join("\n")}
import type { OpenApiDocument, ProviderDefinition } from "../provider-definition.js";

// The compiler types a JSON file by its content, which is narrower than what a spec may be: hence the casts.
export const providers: readonly ProviderDefinition[] = [
${providers.map(({ name }) => `  { name: "${name}", spec: ${name}Spec as unknown as OpenApiDocument, madeUpCall: ${name}MadeUpCall },`).join("\n")}
];
`,
    ],
    [
      "packages/cli/src/generated/providers.ts",
      `// ${generated}
import type { ProviderEntry } from "../sources/provider-entry.js";

/** Loaded when asked for: a command that lists one provider's calls reads no other's code. */
export const providers: readonly ProviderEntry[] = [
${providers
  .map(
    ({ name, title, credentials, servers }) =>
      `  {
    name: "${name}",
    title: "${title}",
    environment: ${JSON.stringify(credentials.map((credential) => credential.environment))},
    options: ${JSON.stringify(credentials.map((credential) => credential.option))},
    brands: ${JSON.stringify(Object.keys(servers))},
    load: async (options) => (await import("trunkline/${name}")).${name}(options),
  },`,
  )
  .join("\n")}
];
`,
    ],
  ]);
}
