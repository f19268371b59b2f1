import { measureBundle } from "./bundle.js";
import type { Finding } from "./figures.js";
import { measureImport } from "./import.js";
import { measureMapping } from "./mapping.js";
import { measureRequest } from "./request.js";
import { measureTypes } from "./types.js";

/** Every benchmark by its name on the command line, in the order of the report. */
export const benchmarks: Record<string, () => Promise<Finding>> = {
  bundle: measureBundle,
  import: measureImport,
  request: measureRequest,
  mapping: measureMapping,
  types: measureTypes,
};
