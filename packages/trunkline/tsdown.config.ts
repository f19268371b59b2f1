import { readdirSync } from "node:fs";
import { defineConfig } from "tsdown";

const providers = readdirSync("src/providers");
const clients = providers.map((name) => `@trunkline/${name}`);

export default defineConfig({
  entry: {
    index: "src/index.ts",
    export: "src/export/index.ts",
    webhooks: "src/webhooks/index.ts",
    ...Object.fromEntries(providers.map((name) => [name, `src/providers/${name}/index.ts`])),
  },
  format: "esm",
  dts: true,
  platform: "neutral",
  target: "es2022",
  // The code of a provider's client is a description and little else: a package less to find at a cold start. Its types
  // are large, and stay where they are.
  noExternal: (id, importer) => clients.includes(id) && !importer?.endsWith(".d.ts"),
  inlineOnly: clients,
  // What entries share is one file: each that is found, read and compiled costs a cold start a millisecond. A bundler
  // takes what is used out of it. Declarations are split as ever.
  outputOptions: { codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.ts$/, minShareCount: 2 }] } },
});
