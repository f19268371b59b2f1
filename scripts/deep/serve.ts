// Runs the simulator in a separate process for million.ts, so that its memory does not count.
import { createSimulator } from "@trunkline/simulator";

const calls = Number(process.argv[2]);
const simulator = createSimulator({
  calls,
  documented: false,
  now: "2026-11-21T12:00:00Z",
  assistants: 4,
  everyMs: 20_000,
});
const { baseUrls } = await simulator.listen();
process.send?.(baseUrls);
process.on("disconnect", () => process.exit());
