import { asArray, asObject, asText } from "./json.js";

/** A base URL and its brand. */
export interface Server {
  url: string;
  brand: string | undefined;
}

/** Reads the servers; the default one is first. */
export function readServers(document: object): Server[] {
  return asArray(asObject(document).servers).flatMap((node) => {
    const { url, "x-brand": brand } = asObject(node);
    return typeof url === "string" ? [{ url, brand: asText(brand) }] : [];
  });
}
