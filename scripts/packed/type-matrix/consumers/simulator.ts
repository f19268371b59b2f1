import { createSimulator, type Simulator, type SimulatorOptions } from "@trunkline/simulator";
import { createVapiClient } from "@trunkline/vapi";

const options: SimulatorOptions = { calls: { vapi: 100 }, faults: { sequence: ["429", "none"] } };

export const simulator: Simulator = createSimulator(options);
export const client = createVapiClient({ apiKey: "k", fetch: simulator.fetch });

export async function serve(): Promise<string | undefined> {
  const { baseUrls } = await simulator.listen({ port: 0 });
  await simulator.close();
  return baseUrls.zudu;
}

export function refuse(): void {
  // @ts-expect-error a number of calls
  createSimulator({ calls: "many" });
  // @ts-expect-error no such fault
  createSimulator({ faults: { sequence: ["418"] } });
}
