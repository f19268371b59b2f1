import type { JsonObject } from "../json.js";

export interface Location {
  child: (path: string | readonly string[]) => Location;
  source: { absoluteRef: string };
}

/** What Redocly passes to a rule besides the node. */
export interface Context {
  report: (problem: { message: string; location: Location }) => void;
  location: Location;
  /** What a node refers to, or the node itself if it is not a reference. */
  resolve: (node: unknown, from?: string) => { node: unknown; location?: Location };
  key: string | number;
  type: { name: string };
}

/** Redocly's own types describe valid nodes; these rules check any node. */
export type Visit = (node: JsonObject, context: Context) => void;
