import { defineConfig } from "vitest/config";
import { notIsolated, shared } from "../../vitest.shared.js";

export default defineConfig({
  ...shared,
  test: { ...notIsolated, setupFiles: ["test/setup.ts"], testTimeout: 240_000 },
});
