import type { Call } from "trunkline";
import {
  toCsvHeader,
  toCsvLine,
  toCsvRow,
  toHubSpotCall,
  toSalesforceTask,
  toVcon,
  type HubSpotCall,
  type SalesforceTask,
  type VconOptions,
} from "trunkline/export";
import { toJson } from "../text/to-json.js";

export const exportFormats = ["csv", "parquet", "ndjson", "vcon", "hubspot", "salesforce"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How to write calls as text. */
export interface TextFormat {
  /** Written before the first call. */
  header: string;
  /** The text of a call; undefined if the format cannot hold the call. */
  toText: (call: Call) => string | undefined;
}

/** HubSpot's property names, by which its import recognizes the columns. */
const hubSpotColumns = [
  "trunkline_call_key",
  "hs_timestamp",
  "hs_call_title",
  "hs_call_body",
  "hs_call_direction",
  "hs_call_status",
  "hs_call_disposition",
  "hs_call_duration",
  "hs_call_from_number",
  "hs_call_to_number",
  "hs_call_recording_url",
] as const satisfies readonly (keyof HubSpotCall["properties"])[];

/** Salesforce's field names. */
const salesforceColumns = [
  "Trunkline_Call_Key__c",
  "Subject",
  "Status",
  "TaskSubtype",
  "ActivityDate",
  "CallType",
  "CallDurationInSeconds",
  "CallDisposition",
  "CallObject",
  "Description",
] as const satisfies readonly (keyof SalesforceTask)[];

export function findTextFormat(format: Exclude<ExportFormat, "parquet">, target: VconOptions["target"]): TextFormat {
  switch (format) {
    case "csv":
      return { header: toCsvHeader(), toText: toCsvRow };
    case "ndjson":
      return { header: "", toText: (call) => `${toJson(call)}\n` };
    case "vcon":
      return { header: "", toText: (call) => `${toJson(toVcon(call, { target }))}\n` };
    case "hubspot":
      return {
        header: toCsvLine(hubSpotColumns),
        toText(call) {
          const properties = toHubSpotCall(call)?.properties;
          return properties && toCsvLine(hubSpotColumns.map((name) => properties[name]));
        },
      };
    case "salesforce":
      return {
        header: toCsvLine(salesforceColumns),
        toText(call) {
          const task = toSalesforceTask(call);
          return toCsvLine(salesforceColumns.map((name) => task[name]));
        },
      };
  }
}
