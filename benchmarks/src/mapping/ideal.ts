import type { Call } from "trunkline";
import type { Provider } from "../providers.js";
import { mapAnunzi } from "./ideal/anunzi.js";
import { mapAutoCalls } from "./ideal/autocalls.js";
import { mapBland } from "./ideal/bland.js";
import { mapElevenLabs } from "./ideal/elevenlabs.js";
import { mapRetell } from "./ideal/retell.js";
import { mapVapi } from "./ideal/vapi.js";
import { mapZudu } from "./ideal/zudu.js";

/**
 * Mappers written by hand for the calls that are measured, straight on and without a check: what maps a provider's call
 * to an equal Call in the least time. None is of any use beyond that: they throw at the first odd value. No function is
 * made in another: tsx names each whenever it is made, which doubled the time of some.
 */
export const ideal: Record<Provider, (raw: unknown) => Call> = {
  // What was parsed is what the documents type.
  anunzi: (raw) => mapAnunzi(raw as never),
  autocalls: (raw) => mapAutoCalls(raw as never),
  bland: (raw) => mapBland(raw as never),
  elevenlabs: (raw) => mapElevenLabs(raw as never),
  retell: (raw) => mapRetell(raw as never),
  vapi: (raw) => mapVapi(raw as never),
  zudu: (raw) => mapZudu(raw as never),
};
