import { findSecrets, type JsonObject } from "@trunkline/spec-model";
import type { Files } from "../lib/committed-files.js";

/** Writes the places of credentials in all specs, for redaction. */
export function writeSecrets(documents: JsonObject[]): Files {
  const secrets = documents.map(findSecrets);
  const ordinary = new Set(secrets.flatMap((one) => [...one.ordinary].map(toPlain)));
  const places = secrets
    .flatMap(({ marked }) => marked)
    .map(({ name, parent }) => (ordinary.has(toPlain(name)) ? `${toPlain(parent)}.${toPlain(name)}` : toPlain(name)));
  return new Map([
    [
      "packages/trunkline/src/generated/secret-places.ts",
      `// Generated from the specs' \`x-secret\` marks by \`pnpm generate\`. Do not edit.

/**
 * Properties that hold credentials, in small letters and digits. \`server.headers\` is \`headers\` right inside \`server\`:
 * its name alone is that of an ordinary property elsewhere.
 */
export const secretPlaces: readonly string[] = [
${[...new Set(places)]
  .sort()
  .map((place) => `  ${JSON.stringify(place)},`)
  .join("\n")}
];
`,
    ],
  ]);
}

/** Normalizes a name for comparison: `api_key`, `apiKey` and `API-Key` are equal. */
function toPlain(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
}
