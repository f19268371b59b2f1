/** What the tests of every package have in common: they read the sources of the other packages. */
const conditions = ["@trunkline/source"];

export const shared = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["test/**/*.test.ts"],
    // Every processor: Vitest leaves one to itself, which is half of a small machine.
    maxWorkers: "100%",
  },
};

/** Reading every module anew for each file is a third of the time. No test leaves anything behind that another sees. */
export const notIsolated = { ...shared.test, isolate: false };
