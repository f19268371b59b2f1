import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Every processor: Vitest leaves one to itself, which is half of a small machine.
    maxWorkers: "100%",
    testTimeout: 120_000,
  },
});
