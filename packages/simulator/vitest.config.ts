import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@trunkline/source"] },
  ssr: { resolve: { conditions: ["@trunkline/source"] } },
  // Specs are compiled and held against one another: seconds on a busy machine.
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
