import { readdirSync } from "node:fs";
import type { HostileProvider } from "./provider.js";

/** Every provider that there is a source of, by its folder. */
export const providerNames: readonly string[] = readdirSync(new URL("../../src/providers/", import.meta.url), {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The hostile server of each. @throws where one has none: each provider has to be held against one. */
export const providers: readonly (readonly [name: string, provider: HostileProvider])[] = await Promise.all(
  providerNames.map(async (name) => [name, await load(name)] as const),
);

async function load(name: string): Promise<HostileProvider> {
  const file = new URL(`./servers/${name}.ts`, import.meta.url);
  // Only the import itself tells what the file exports.
  const module = (await import(/* @vite-ignore */ file.href).catch((cause: unknown) => {
    throw new Error(`${name} has no hostile server: write test/hostile/servers/${name}.ts from its documents.`, {
      cause,
    });
  })) as { provider: HostileProvider };
  return module.provider;
}
