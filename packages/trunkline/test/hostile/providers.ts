import { loadOfEach } from "../providers.js";
import type { HostileProvider } from "./provider.js";

export { providerNames } from "../providers.js";

/** The hostile server of each provider: each has to be held against one. */
export const providers = await loadOfEach<"provider", HostileProvider>("hostile/servers", "provider");
