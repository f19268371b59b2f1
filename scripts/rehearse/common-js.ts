import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.js";
import { expectEqual } from "./expect-equal.js";
import type { Processes } from "../lib/processes.js";
import type { Steps } from "./steps.js";

/** How a CommonJS package uses ours, as `docs/commonjs.md` promises. */
const script = `
const { createSimulator } = require("@trunkline/simulator");
const { listCalls, TrunklineError } = require("trunkline");
const { vapi } = require("trunkline/vapi");

module.exports = async function countCalls() {
  const simulator = createSimulator({ calls: 5, providers: ["vapi"] });
  let count = 0;
  for await (const call of listCalls([vapi({ apiKey: "a-key-of-vapi", fetch: simulator.fetch })])) count += call.key ? 1 : 0;
  // There is one error class, whether it is required or imported.
  const { TrunklineError: imported } = await import("trunkline");
  return { some: count >= 5, same: imported === TrunklineError };
};
`;

const main = `require("./count-calls.js")().then((found) => console.log(JSON.stringify(found)));`;

const test = `
test("imports ES modules", async () => {
  const { vapi } = await import("trunkline/vapi");
  expect(vapi({ apiKey: "a-key-of-vapi" }).provider).toBe("vapi");
});
`;

/** Tests a CommonJS consumer, which requires our packages with every Node, and tests with Jest. */
export async function tryCommonJs(
  { processes, steps }: { processes: Processes; steps: Steps },
  consumer: Consumer,
  tools: string,
): Promise<void> {
  const folder = join(consumer.folder, "common-js");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "commonjs" }));
  writeFileSync(join(folder, "count-calls.js"), script);
  writeFileSync(join(folder, "main.js"), main);
  writeFileSync(join(folder, "import.test.js"), test);

  for (const major of [20, 22, 24]) {
    await steps.check(`Node ${major}: require from CommonJS`, async () => {
      const node = join(tools, `node_modules/node-${major}/bin/node`);
      const { stdout } = await processes.run(node, ["main.js"], { cwd: folder });
      expectEqual(JSON.parse(stdout), { some: true, same: true });
    });
  }
  await steps.check("Jest 29: import with --experimental-vm-modules", async () => {
    const jest = join(tools, "node_modules/jest/bin/jest.js");
    const args = ["--experimental-vm-modules", jest, "--rootDir", folder, "--watchman=false"];
    await processes.run(join(tools, "node_modules/node-20/bin/node"), args, { cwd: folder });
  });
}
