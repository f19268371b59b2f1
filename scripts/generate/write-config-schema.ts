import type { RegistryEntry } from "./read-registry.js";

/**
 * The JSON schema of `trunkline.json`, for completion in editors. The command line reports everything else, with the
 * line.
 */
export function writeConfigSchema(entries: readonly RegistryEntry[]): string {
  const names = entries.map(({ name }) => name);
  const reference = {
    type: "string",
    pattern: "^(env:[A-Za-z_][A-Za-z0-9_]*|file:.+)$",
    examples: ["env:ACME_VAPI_KEY", "file:/run/secrets/acme-vapi"],
  };
  const secretive = entries.filter(({ credentials }) => credentials.length > 1).map(({ name }) => name);
  return JSON.stringify({
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "trunkline.json",
    description: "The accounts that the command trunkline reads, with --config.",
    type: "object",
    required: ["accounts"],
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      accounts: { type: "array", minItems: 1, items: { $ref: "#/definitions/account" } },
    },
    definitions: {
      account: {
        type: "object",
        required: ["provider"],
        additionalProperties: false,
        properties: {
          provider: { enum: names, description: "Whose API it is." },
          account: {
            type: "string",
            pattern: "^[A-Za-z0-9_.@-]{1,64}$",
            description: "Tells several accounts at one provider apart. It becomes part of each call's key.",
          },
          brand: { type: "string", description: "A company that serves this API on its own host." },
          baseUrl: { type: "string", format: "uri", description: "Where requests go instead." },
          key: {
            ...reference,
            description: "Where the key is, never the key itself. Default: the provider's environment variable.",
          },
          secret: { ...reference, description: `Where the second key is: ${secretive.join(", ")}.` },
          rate: { type: "number", minimum: 0.01, maximum: 1000, description: "Requests a second, at most." },
          since: {
            type: "string",
            description: "How far back a copy reaches: 90d, 2026-01-01. Default: all there is.",
            examples: ["90d", "2026-01-01"],
          },
          currency: {
            type: "string",
            pattern: "^[A-Z]{3}$",
            description: "What costs are in, where the provider names no currency.",
          },
        },
        allOf: entries.map(({ name, brands }) => ({
          if: { properties: { provider: { const: name } }, required: ["provider"] },
          // oxlint-disable-next-line unicorn/no-thenable -- A word of JSON schema.
          then: { properties: { brand: { enum: brands }, ...(!secretive.includes(name) && { secret: false }) } },
        })),
      },
    },
  });
}
