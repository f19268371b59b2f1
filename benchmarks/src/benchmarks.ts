import type { Finding } from "./figures.js";
import { measureMapping } from "./mapping.js";
import { measureRequest } from "./request.js";

/** Every benchmark by its name on the command line, in the order of the report. */
export const benchmarks: Record<string, () => Promise<Finding>> = {
  mapping: measureMapping,
  request: measureRequest,
};
