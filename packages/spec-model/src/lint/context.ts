import type { JsonObject } from "../json.js";

export interface Location {
  child: (path: string | readonly string[]) => Location;
  source: { absoluteRef: string };
}

/** What Redocly gives a rule beside the node that it visits. */
export interface Context {
  report: (problem: { message: string; location: Location }) => void;
  location: Location;
  /** What a node refers to, or the node itself where it refers to nothing. */
  resolve: (node: unknown, from?: string) => { node: unknown; location?: Location };
  key: string | number;
  type: { name: string };
}

/** Redocly's own types are of nodes that pass its rules; ours look at any. */
export type Visit = (node: JsonObject, context: Context) => void;
