import { bundle } from "./bundle.js";
import type { Ceilings } from "./ceilings.js";
import { listEntries, type PackedPackage } from "../lib/packed-package.js";

/**
 * An unused import must leave nothing in a bundle, whether the bundler goes by `"sideEffects": false` or by the code.
 */
export async function checkUnused(packed: PackedPackage, { unused }: Ceilings): Promise<string[]> {
  const problems = listEntries(packed).map(async ({ entry }) => {
    const code = `import * as all from ${JSON.stringify(entry)};`;
    const trusting = await bundle(packed.consumer, code);
    const distrusting = await bundle(packed.consumer, code, { distrustManifests: true });
    const most = unused[entry] ?? 0;
    return [
      ...(trusting === "" ? [] : [`${entry} imported and not used leaves ${trusting.length} bytes`]),
      ...(distrusting.length <= most ? [] : [`${entry} runs code when it is imported: ${distrusting.slice(0, 80)}`]),
    ];
  });
  return (await Promise.all(problems)).flat();
}
