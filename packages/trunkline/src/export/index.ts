export { toCsvHeader, toCsvLine, toCsvRow } from "./csv.js";
export { toHubSpotCall, type HubSpotCall } from "./hubspot.js";
export { toSalesforceTask, type SalesforceTask } from "./salesforce.js";
export { toVcon, vconTargets, type VconOptions } from "./vcon.js";
export type { RecordingFile } from "./vcon-dialog.js";
export type {
  Vcon,
  VconAnalysis,
  VconAttachment,
  VconContent,
  VconDialog,
  VconDisposition,
  VconParty,
} from "./vcon-types.js";
