import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Every processor: Vitest leaves one to itself, which is half of a small machine.
    maxWorkers: "100%",
    // Reading every module anew for each file is a third of the time, and no test leaves anything behind.
    isolate: false,
    testTimeout: 120_000,
  },
});
