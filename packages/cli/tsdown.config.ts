import { defineConfig } from "tsdown";

export default defineConfig({
  entry: ["src/main.ts"],
  format: "esm",
  // A command has no types to give.
  dts: false,
  platform: "node",
  target: "node20",
  fixedExtension: false,
});
