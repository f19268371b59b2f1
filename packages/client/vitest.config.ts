import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@trunkline/source"] },
  ssr: { resolve: { conditions: ["@trunkline/source"] } },
  test: {
    include: ["test/**/*.test.ts"],
    // Every processor: Vitest leaves one to itself, which is half of a small machine.
    maxWorkers: "100%",
  },
});
