import { readdirSync } from "node:fs";
import { defineConfig } from "tsdown";

const providers = readdirSync("src/providers");

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
  // What entries share is one file: each that is found, read and compiled costs a cold start a millisecond. A bundler
  // takes what is used out of it. Declarations are split as ever.
  outputOptions: { codeSplitting: { groups: [{ name: "shared", test: /(?<!\.d)\.ts$/, minShareCount: 2 }] } },
});
