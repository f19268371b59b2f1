import { providers, type ProviderEntry } from "./generated/providers.js";
import type { Sample } from "./samples/sample.js";

export { providers, type ProviderEntry };

export const providerNames: readonly string[] = providers.map(({ name }) => name);

/** @throws where there is no such provider: a test that names one would pass over it otherwise. */
export function findProvider(name: string): ProviderEntry {
  const found = providers.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no provider ${name}.`);
  return found;
}

/** The options of all of a provider's credentials, each with this value. */
export function keysOf({ options }: ProviderEntry, value = "key"): Record<string, string> {
  return Object.fromEntries(options.map((option) => [option, value]));
}

/**
 * What stands about each provider in a folder of files named as they are, such as `samples`.
 *
 * @throws where one has none: each is tested alike.
 */
export async function loadOfEach<Name extends string, Content>(
  folder: string,
  name: Name,
): Promise<readonly (readonly [provider: string, content: Content])[]> {
  return Promise.all(
    providerNames.map(async (provider) => {
      const file = new URL(`./${folder}/${provider}.ts`, import.meta.url);
      // Only the import itself tells what the file exports.
      const module = (await import(/* @vite-ignore */ file.href).catch((cause: unknown) => {
        throw new Error(`${provider} has no ${folder}: write test/${folder}/${provider}.ts from its documents.`, {
          cause,
        });
      })) as Record<Name, Content>;
      return [provider, module[name]] as const;
    }),
  );
}

export const samples: ReadonlyMap<string, Sample> = new Map(await loadOfEach<"sample", Sample>("samples", "sample"));
