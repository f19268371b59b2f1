import { readdirSync } from "node:fs";
import { defineConfig } from "tsdown";

const providers = readdirSync("src/providers");

export default defineConfig({
  entry: {
    index: "src/index.ts",
    ...Object.fromEntries(providers.map((name) => [name, `src/providers/${name}/index.ts`])),
  },
  format: "esm",
  dts: true,
  platform: "neutral",
  target: "es2022",
});
