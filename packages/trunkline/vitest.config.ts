import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@trunkline/source"] },
  ssr: { resolve: { conditions: ["@trunkline/source"] } },
  test: {
    // Reading every module anew for each file is a third of the time. No test leaves anything behind that another sees.
    isolate: false,
    setupFiles: ["test/setup.ts"],
    // Every processor: Vitest leaves one to itself, which is half of a small machine.
    maxWorkers: "100%",
    testTimeout: 240_000,
    include: ["test/**/*.test.ts"],
  },
});
