import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Uses every processor: Vitest would leave one idle, which is half of a small machine.
    maxWorkers: "100%",
    // Loading every module again for each file takes a third of the time, and no test leaves state behind.
    isolate: false,
    testTimeout: 120_000,
  },
});
