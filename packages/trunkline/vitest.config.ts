import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@trunkline/source"] },
  ssr: { resolve: { conditions: ["@trunkline/source"] } },
  test: {
    setupFiles: ["test/setup.ts"],
    testTimeout: 240_000,
    include: ["test/**/*.test.ts"],
  },
});
