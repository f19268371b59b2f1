import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@trunkline/source"] },
  ssr: { resolve: { conditions: ["@trunkline/source"] } },
  test: {
    testTimeout: 120_000,
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
  },
});
