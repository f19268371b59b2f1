import { measureBundle } from "./bundle.js";
import { measureCompletion } from "./completion.js";
import { measureCopy } from "./copy.js";
import type { Finding } from "./figures.js";
import { measureGenerating } from "./generating.js";
import { measureImport } from "./import.js";
import { measureListing } from "./listing.js";
import { measureMapping } from "./mapping.js";
import { measureMillion } from "./million.js";
import { measureRequest } from "./request.js";
import { measureThroughput } from "./throughput.js";
import { measureTypes } from "./types.js";

/** Every benchmark by its name on the command line, in the order of the report. */
export const benchmarks: Record<string, () => Promise<Finding>> = {
  bundle: measureBundle,
  import: measureImport,
  request: measureRequest,
  listing: measureListing,
  mapping: measureMapping,
  throughput: measureThroughput,
  million: measureMillion,
  copy: measureCopy,
  types: measureTypes,
  completion: measureCompletion,
  generating: measureGenerating,
};

/** Too long for every run; their last results are kept. */
export const onlyWhenNamed = ["million", "copy"];
