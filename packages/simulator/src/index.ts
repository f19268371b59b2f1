import { createSimulatorOf, type Simulator } from "./create-simulator.js";
import { providers } from "./generated/providers.js";
import type { SimulatorOptions } from "./options.js";

/**
 * Simulates every provider, in process or over HTTP.
 *
 * @example
 * const simulator = createSimulator({ calls: 1000 });
 * const client = createVapiClient({ apiKey: "any", fetch: simulator.fetch });
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return createSimulatorOf(providers, options);
}

export type { ListenOptions, Listening, Simulator, SimulatorFetch } from "./create-simulator.js";
export type { DriftOptions } from "./drift.js";
export type { Fault, Faults } from "./faults.js";
export type { HistoryEntry } from "./history.js";
export type { RequestCounters, SeenRequest, SimulatorOptions } from "./options.js";
export type { DeliverOptions, DeliveryReport, WebhookAttempt } from "./webhooks/options.js";
