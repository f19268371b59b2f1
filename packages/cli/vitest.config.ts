import { defineConfig } from "vitest/config";
import { notIsolated, shared } from "../../vitest.shared.js";

export default defineConfig({
  ...shared,
  test: {
    ...notIsolated,
    globalSetup: ["test/support/global-setup.ts"],
    // Each command is a process, and a copy an embedded Postgres: seconds on a busy machine.
    testTimeout: 60_000,
  },
});
