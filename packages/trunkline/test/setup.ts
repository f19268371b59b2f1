import fc from "fast-check";
import { expect } from "vitest";

const { TRUNKLINE_SEED: seed = "20261121", TRUNKLINE_PATH: path } = process.env;

// The same histories in every run, so that a change is what makes a test fail. Other ones, and more: `TRUNKLINE_SEED=7
// TRUNKLINE_RUNS=2000`.
fc.configureGlobal({
  seed: Number(seed),
  ...(path !== undefined && { path, endOnFailure: true }),
  reporter(run) {
    if (!run.failed) return;
    const { testPath = "", currentTestName = "" } = expect.getState();
    const replay = `TRUNKLINE_SEED=${run.seed} TRUNKLINE_PATH=${run.counterexamplePath} npx vitest run ${testPath.replace(/^.*\/test\//, "test/")} -t ${JSON.stringify(currentTestName.replaceAll(" > ", " "))}`;
    throw new Error(`${fc.defaultReportMessage(run)}\n\nReplay, in packages/trunkline: ${replay}`, {
      cause: run.errorInstance,
    });
  },
});
