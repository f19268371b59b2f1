import { bundle } from "./bundle.js";
import type { Ceilings } from "./ceilings.js";
import { listEntries, type PackedPackage } from "../lib/packed-package.js";

/**
 * An import that is not used leaves nothing behind: whether or not a bundler goes by `"sideEffects": false`, or sees
 * for itself that nothing runs.
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
