// Runs providers' own SDKs against the simulator, with only the base URL changed: what they find wrong with it, users
// would. Each lists all calls, fetches one, creates some, and handles an error.
import { createSimulator } from "@trunkline/simulator";
import { useElevenLabs } from "./clients/elevenlabs.js";
import { useRetell } from "./clients/retell.js";
import { useVapi } from "./clients/vapi.js";
import type { UseClient } from "./use-client.js";

interface Client {
  sdk: string;
  provider: string;
  use: UseClient;
  /** The status that the provider documents for an unknown id. */
  unknown: number;
  /** False if the SDK refuses payloads that its provider documents. */
  documented?: boolean;
}

const clients: readonly Client[] = [
  { sdk: "@vapi-ai/server-sdk", provider: "vapi", use: useVapi, unknown: 404 },
  { sdk: "retell-sdk", provider: "retell", use: useRetell, unknown: 422 },
  { sdk: "@elevenlabs/elevenlabs-js", provider: "elevenlabs", use: useElevenLabs, unknown: 404, documented: false },
];

/** More than two pages. */
const calls = 250;

/** Returns a line about each SDK. @throws {Error} for the first that fails with the simulator */
export async function checkClients(): Promise<string[]> {
  const lines: string[] = [];
  for (const { sdk, provider, use, unknown, documented = true } of clients) {
    const failures: string[] = [];
    const simulator = createSimulator({
      providers: [provider],
      calls,
      documented,
      onRequest: ({ method, path, operationId }) => {
        if (operationId === undefined) failures.push(`${method} ${path} is no operation of the spec`);
      },
    });
    const { baseUrls } = await simulator.listen();
    try {
      const { listed, got, created, refused } = await use(baseUrls[provider] ?? "");
      const different = new Set(listed).size;
      if (different !== listed.length) failures.push(`${listed.length - different} calls came twice`);
      if (listed.length < calls) failures.push(`${listed.length} of ${calls} calls came`);
      if (got !== listed[0]) failures.push(`got ${got} for ${listed[0]}`);
      if (created.length === 0 || created.includes("")) failures.push("a call that was created has no id");
      if (refused !== unknown) failures.push(`an unknown id: ${refused ?? "no error of the SDK's"}, not ${unknown}`);
      lines.push(`${sdk}: ${listed.length} calls listed, ${created.length} created`);
    } finally {
      await simulator.close();
    }
    if (failures.length > 0) throw new Error(`${sdk}: ${failures.join("; ")}.`);
  }
  return lines;
}
