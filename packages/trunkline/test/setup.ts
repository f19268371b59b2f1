import fc from "fast-check";

// The same histories in every run, so that a change is what makes a test fail. Other ones: `TRUNKLINE_SEED=7 TRUNKLINE_RUNS=2000`.
fc.configureGlobal({ seed: Number(process.env.TRUNKLINE_SEED ?? 20_261_121) });
