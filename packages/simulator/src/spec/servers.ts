import { isObject } from "../json.js";
import type { OpenApiDocument } from "../provider-definition.js";

/** Base URLs of all brands, without a slash at the end; the default one first. */
export function readServers(spec: OpenApiDocument): string[] {
  const servers: unknown = spec["servers"];
  return (Array.isArray(servers) ? servers : []).flatMap((server: unknown) =>
    isObject(server) && typeof server["url"] === "string" ? [server["url"].replace(/\/+$/, "")] : [],
  );
}
