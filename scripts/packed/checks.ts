import type { Ceilings } from "./ceilings.js";
import { checkAttw } from "./check-attw.js";
import { checkContents } from "./check-contents.js";
import { checkImports } from "./check-imports.js";
import { checkLeftovers } from "./check-leftovers.js";
import { checkManifest } from "./check-manifest.js";
import { checkPublint } from "./check-publint.js";
import { checkSizes } from "./check-sizes.js";
import { checkUnused } from "./check-unused.js";
import type { Check } from "../lib/packed-package.js";
import { checkStartUp } from "./start-up.js";

/** Every check of a packed package, by name. Tests and releases use the same ones. */
export function createChecks(ceilings: Ceilings) {
  return {
    contents: checkContents,
    manifest: checkManifest,
    imports: checkImports,
    leftovers: checkLeftovers,
    publint: checkPublint,
    attw: checkAttw,
    unused: (packed) => checkUnused(packed, ceilings),
    sizes: (packed) => checkSizes(packed, ceilings),
    "start-up": (packed) => checkStartUp(packed, ceilings),
  } satisfies Record<string, Check>;
}
