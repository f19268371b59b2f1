import { defineConfig } from "vitest/config";
import { notIsolated, shared } from "../../vitest.shared.js";

export default defineConfig({
  ...shared,
  // Specs are compiled and held against one another: seconds on a busy machine.
  test: { ...notIsolated, testTimeout: 60_000 },
});
