import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@trunkline/source"] },
  ssr: { resolve: { conditions: ["@trunkline/source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // Every processor: Vitest leaves one to itself, which is half of a small machine.
    maxWorkers: "100%",
    // Reading every module anew for each file is much of the time, and no test leaves anything behind.
    isolate: false,
    globalSetup: ["test/support/global-setup.ts"],
    // Each command is a process, and a copy an embedded Postgres: seconds on a busy machine.
    testTimeout: 60_000,
  },
});
