import { fileURLToPath } from "node:url";

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The same short program on each package: get a call, list calls, print some of each. */
export const consumers = {
  "an empty file": fileOf("consumers/nothing.ts"),
  "@trunkline/vapi": fileOf("consumers/client.ts"),
  "trunkline/vapi": fileOf("consumers/calls.ts"),
  "trunkline, all four": fileOf("consumers/four.ts"),
  "@vapi-ai/server-sdk": fileOf("peers/consumers/vapi-sdk.ts"),
  "retell-sdk": fileOf("peers/consumers/retell-sdk.ts"),
} as const;

export const empty = "an empty file";
export const peer = "@vapi-ai/server-sdk";
