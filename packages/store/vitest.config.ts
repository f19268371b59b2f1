import { defineConfig } from "vitest/config";
import { notIsolated, shared } from "../../vitest.shared.js";

export default defineConfig({
  ...shared,
  test: {
    ...notIsolated,
    globalSetup: ["test/support/global-setup.ts"],
    // An embedded Postgres takes seconds to start on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
