import { readServers } from "@trunkline/spec-model";

/** Base URLs of all brands, without a trailing slash; the default one first. */
export function readBaseUrls(spec: object): string[] {
  return readServers(spec).map(({ url }) => url.replace(/\/+$/, ""));
}
