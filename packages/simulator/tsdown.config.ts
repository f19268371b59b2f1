import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/index.ts"],
  format: "esm",
  dts: true,
  platform: "neutral",
  target: "es2022",
  // Only `listen` loads it, by a dynamic import: everything else runs where there is no Node.
  external: [/^node:/],
});
